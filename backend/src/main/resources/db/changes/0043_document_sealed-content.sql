--liquibase formatted sql

--changeset document:0043-what-came-in-confidence-lies-sealed
ALTER TABLE document ADD COLUMN sealed BOOLEAN NOT NULL DEFAULT FALSE;
--rollback ALTER TABLE document DROP COLUMN sealed;
