--liquibase formatted sql

--changeset review:0506-add-ranking-announced
ALTER TABLE ranking ADD COLUMN announced_at DATETIME(6);
--rollback ALTER TABLE ranking DROP COLUMN announced_at;

--changeset review:0506-create-released-comment
CREATE TABLE released_comment (
  id BIGINT PRIMARY KEY,
  sheet_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  words VARCHAR(2000) NOT NULL,
  released_by BIGINT NOT NULL,
  released_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_released_comment UNIQUE (sheet_id),
  CONSTRAINT fk_released_comment_sheet FOREIGN KEY (sheet_id) REFERENCES score_sheet (id),
  CONSTRAINT fk_released_comment_application FOREIGN KEY (application_id) REFERENCES application (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE released_comment;

--changeset review:0506-index-released-comment
CREATE INDEX ix_released_comment_application ON released_comment (application_id, id);
--rollback DROP INDEX ix_released_comment_application ON released_comment;

--changeset review:0506-index-ranking-place-application
CREATE INDEX ix_ranking_place_application ON ranking_place (application_id, ranking_id);
--rollback DROP INDEX ix_ranking_place_application ON ranking_place;

--changeset review:0506-grant-released-comment
GRANT SELECT, INSERT, DELETE ON released_comment TO ${service};
--rollback REVOKE ALL ON released_comment FROM ${service};
