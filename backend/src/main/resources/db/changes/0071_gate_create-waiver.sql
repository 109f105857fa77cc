--liquibase formatted sql

--changeset gate:0071-create-waiver
CREATE TABLE waiver (
  id BIGINT PRIMARY KEY,
  answer_id BIGINT NOT NULL,
  gate VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT NOT NULL,
  rule_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  author_id BIGINT NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  withdrawn_at DATETIME(6),
  withdrawal_reason VARCHAR(1000),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT fk_waiver_answer FOREIGN KEY (answer_id) REFERENCES gate_answer (id),
  CONSTRAINT fk_waiver_author FOREIGN KEY (author_id) REFERENCES account (id),
  CONSTRAINT ck_waiver_end CHECK (ends_at > granted_at),
  CONSTRAINT ck_waiver_status CHECK (status IN ('IN_FORCE', 'WITHDRAWN')),
  CONSTRAINT ck_waiver_withdrawn CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE waiver;

--changeset gate:0071-index-waiver-subject
CREATE INDEX ix_waiver_subject ON waiver (subject_kind, subject_id, gate, rule_id);
--rollback DROP INDEX ix_waiver_subject ON waiver;

--changeset gate:0071-index-waiver-division
CREATE INDEX ix_waiver_division ON waiver (division_path, id);
--rollback DROP INDEX ix_waiver_division ON waiver;

--changeset gate:0071-grant-waiver
GRANT SELECT, INSERT, UPDATE ON waiver TO ${service};
--rollback REVOKE ALL ON waiver FROM ${service};
