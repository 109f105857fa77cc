--liquibase formatted sql

--changeset gate:0070-create-gate-answer
CREATE TABLE gate_answer (
  id BIGINT PRIMARY KEY,
  gate VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT,
  verdict VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by BIGINT,
  asked_at DATETIME(6) NOT NULL,
  CONSTRAINT ck_gate_answer_verdict CHECK (verdict IN ('MET', 'TO_EXAMINE', 'UNKNOWN', 'NOT_MET'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE gate_answer;

--changeset gate:0070-index-gate-answer-subject
CREATE INDEX ix_gate_answer_subject ON gate_answer (subject_kind, subject_id, id);
--rollback DROP INDEX ix_gate_answer_subject ON gate_answer;

--changeset gate:0070-index-gate-answer-division
CREATE INDEX ix_gate_answer_division ON gate_answer (division_path, id);
--rollback DROP INDEX ix_gate_answer_division ON gate_answer;

--changeset gate:0070-create-gate-answer-line
CREATE TABLE gate_answer_line (
  id BIGINT PRIMARY KEY,
  answer_id BIGINT NOT NULL,
  position INT NOT NULL,
  rule_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_version VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fact_name VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  finding LONGTEXT NOT NULL,
  CONSTRAINT uq_gate_answer_line UNIQUE (answer_id, position),
  CONSTRAINT fk_gate_answer_line FOREIGN KEY (answer_id) REFERENCES gate_answer (id),
  CONSTRAINT ck_gate_answer_line_outcome CHECK (outcome IN ('MET', 'WAIVED', 'NOT_MET', 'UNKNOWN'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE gate_answer_line;

--changeset gate:0070-create-subject-lock
CREATE TABLE subject_lock (
  subject_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT NOT NULL,
  PRIMARY KEY (subject_kind, subject_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE subject_lock;

--changeset gate:0070-grant-gate-answer
GRANT SELECT, INSERT ON gate_answer TO ${service};
--rollback REVOKE ALL ON gate_answer FROM ${service};

--changeset gate:0070-grant-gate-answer-line
GRANT SELECT, INSERT ON gate_answer_line TO ${service};
--rollback REVOKE ALL ON gate_answer_line FROM ${service};

--changeset gate:0070-grant-subject-lock
GRANT SELECT, INSERT, UPDATE ON subject_lock TO ${service};
--rollback REVOKE ALL ON subject_lock FROM ${service};
