--liquibase formatted sql

--changeset decision:0601-create-decision
CREATE TABLE decision (
  id BIGINT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  number_no INT NOT NULL,
  rule_book_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  content LONGTEXT NOT NULL,
  content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash_algorithm VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_by BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  proposed_by BIGINT,
  proposed_at DATETIME(6),
  approved_by BIGINT,
  approved_at DATETIME(6),
  reserve_until DATETIME(6),
  announced_at DATETIME(6),
  live TINYINT,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_decision_number UNIQUE (call_id, number_no),
  -- a call has one open decision at a time
  CONSTRAINT uq_decision_live UNIQUE (call_id, live),
  CONSTRAINT fk_decision_call FOREIGN KEY (call_id) REFERENCES funding_call (id),
  CONSTRAINT fk_decision_rule_book FOREIGN KEY (rule_book_id) REFERENCES rule_book (id),
  CONSTRAINT ck_decision_status CHECK (status IN ('DRAFT', 'PROPOSED', 'APPROVED', 'DISCARDED')),
  CONSTRAINT ck_decision_live CHECK ((live IS NULL) = (status IN ('APPROVED', 'DISCARDED'))),
  CONSTRAINT ck_decision_proposed CHECK (status <> 'PROPOSED' OR (proposed_by IS NOT NULL AND proposed_at IS NOT NULL)),
  -- whoever proposes or drafts does not approve
  CONSTRAINT ck_decision_four_eyes CHECK (approved_by IS NULL OR (approved_by <> proposed_by AND approved_by <> created_by)),
  CONSTRAINT ck_decision_approved CHECK (status <> 'APPROVED' OR (approved_by IS NOT NULL AND approved_at IS NOT NULL AND proposed_by IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE decision;

--changeset decision:0601-index-decision-division
CREATE INDEX ix_decision_division ON decision (division_path, id);
--rollback DROP INDEX ix_decision_division ON decision;

--changeset decision:0601-grant-decision
GRANT SELECT, INSERT, UPDATE ON decision TO ${service};
--rollback REVOKE ALL ON decision FROM ${service};

--changeset decision:0601-create-decision-minutes
CREATE TABLE decision_minutes (
  decision_id BIGINT PRIMARY KEY,
  content LONGTEXT NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash_algorithm VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_decision_minutes FOREIGN KEY (decision_id) REFERENCES decision (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE decision_minutes;

--changeset decision:0601-grant-decision-minutes
GRANT SELECT, INSERT ON decision_minutes TO ${service};
--rollback REVOKE ALL ON decision_minutes FROM ${service};
