--liquibase formatted sql

--changeset decision:0600-create-award-line
CREATE TABLE award_line (
  id BIGINT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  rule_book_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  track_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  list_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ranking_id BIGINT NOT NULL,
  place INT NOT NULL,
  implementer_id BIGINT NOT NULL,
  host_id BIGINT,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(200) NOT NULL,
  requested_fen BIGINT NOT NULL,
  minimum_fen BIGINT,
  amount_fen BIGINT NOT NULL,
  pool_id BIGINT,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  suspended BOOLEAN NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_award_line_application UNIQUE (application_id),
  CONSTRAINT fk_award_line_call FOREIGN KEY (call_id) REFERENCES funding_call (id),
  CONSTRAINT fk_award_line_rule_book FOREIGN KEY (rule_book_id) REFERENCES rule_book (id),
  CONSTRAINT fk_award_line_application FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT fk_award_line_ranking FOREIGN KEY (ranking_id) REFERENCES ranking (id),
  CONSTRAINT fk_award_line_implementer FOREIGN KEY (implementer_id) REFERENCES organisation (id),
  CONSTRAINT fk_award_line_host FOREIGN KEY (host_id) REFERENCES organisation (id),
  CONSTRAINT fk_award_line_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT ck_award_line_amount CHECK (amount_fen >= 0 AND amount_fen <= requested_fen)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE award_line;

--changeset decision:0600-index-award-line-call
CREATE INDEX ix_award_line_call ON award_line (call_id, list_key, place, id);
--rollback DROP INDEX ix_award_line_call ON award_line;

--changeset decision:0600-index-award-line-implementer
CREATE INDEX ix_award_line_implementer ON award_line (implementer_id, id);
--rollback DROP INDEX ix_award_line_implementer ON award_line;

--changeset decision:0600-grant-award-line
GRANT SELECT, INSERT, UPDATE ON award_line TO ${service};
--rollback REVOKE ALL ON award_line FROM ${service};
