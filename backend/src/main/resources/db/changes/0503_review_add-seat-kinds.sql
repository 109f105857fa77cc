--liquibase formatted sql

--changeset review:0503-add-reviewer-kinds
ALTER TABLE reviewer ADD COLUMN kinds VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
--rollback ALTER TABLE reviewer DROP COLUMN kinds;

--changeset review:0503-add-panel-seat-kind
ALTER TABLE panel_seat ADD COLUMN kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin;
--rollback ALTER TABLE panel_seat DROP COLUMN kind;
