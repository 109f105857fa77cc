--liquibase formatted sql

--changeset call:0210-create-programme
CREATE TABLE programme (
  id BIGINT PRIMARY KEY,
  title VARCHAR(120) NOT NULL,
  summary LONGTEXT,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE programme;

--changeset call:0210-index-programme
CREATE INDEX ix_programme_division ON programme (division_path, id);
--rollback DROP INDEX ix_programme_division ON programme;

--changeset call:0210-create-funding-call
CREATE TABLE funding_call (
  id BIGINT PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  programme_id BIGINT NOT NULL,
  fiscal_year INT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  former_id BIGINT,
  rule_book_id BIGINT NOT NULL,
  title VARCHAR(120) NOT NULL,
  summary LONGTEXT,
  opens_at DATETIME(6),
  closes_at DATETIME(6),
  planned_pool_fen BIGINT,
  contact_name VARCHAR(60),
  contact_phone VARCHAR(30),
  contact_email VARCHAR(120),
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(1000),
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  published_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_funding_call_code UNIQUE (code),
  CONSTRAINT uq_funding_call_rule_book UNIQUE (rule_book_id),
  CONSTRAINT fk_funding_call_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT fk_funding_call_former FOREIGN KEY (former_id) REFERENCES funding_call (id),
  CONSTRAINT fk_funding_call_rule_book FOREIGN KEY (rule_book_id) REFERENCES rule_book (id),
  CONSTRAINT ck_funding_call_window CHECK (opens_at IS NULL OR closes_at IS NULL OR opens_at < closes_at),
  CONSTRAINT ck_funding_call_pool CHECK (planned_pool_fen > 0),
  CONSTRAINT ck_funding_call_status CHECK
    (status IN ('DRAFT', 'PUBLISHED', 'OPEN', 'CLOSED', 'COMPLETED', 'ARCHIVED', 'CANCELLED', 'SUSPENDED')),
  CONSTRAINT ck_funding_call_published CHECK ((code IS NULL) = (published_at IS NULL)),
  CONSTRAINT ck_funding_call_complete CHECK (published_at IS NULL
    OR (opens_at IS NOT NULL AND closes_at IS NOT NULL AND planned_pool_fen IS NOT NULL AND summary IS NOT NULL)),
  CONSTRAINT ck_funding_call_known CHECK (published_at IS NOT NULL OR status IN ('DRAFT', 'CANCELLED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE funding_call;

--changeset call:0210-index-funding-call-division
CREATE INDEX ix_funding_call_division ON funding_call (division_path, id);
--rollback DROP INDEX ix_funding_call_division ON funding_call;

--changeset call:0210-index-funding-call-programme
CREATE INDEX ix_funding_call_programme ON funding_call (programme_id, id);
--rollback DROP INDEX ix_funding_call_programme ON funding_call;

--changeset call:0210-index-funding-call-clock
CREATE INDEX ix_funding_call_clock ON funding_call (status, closes_at, id);
--rollback DROP INDEX ix_funding_call_clock ON funding_call;

--changeset call:0210-create-call-correction
CREATE TABLE call_correction (
  id BIGINT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  number INT NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  former_rule_book_id BIGINT NOT NULL,
  rule_book_id BIGINT NOT NULL,
  former_closes_at DATETIME(6) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  published_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_call_correction UNIQUE (call_id, number),
  CONSTRAINT fk_call_correction_call FOREIGN KEY (call_id) REFERENCES funding_call (id),
  CONSTRAINT fk_call_correction_former_rules FOREIGN KEY (former_rule_book_id) REFERENCES rule_book (id),
  CONSTRAINT fk_call_correction_rules FOREIGN KEY (rule_book_id) REFERENCES rule_book (id),
  -- a correction gives time, it never takes any
  CONSTRAINT ck_call_correction_extends CHECK (closes_at > former_closes_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE call_correction;

--changeset call:0210-create-call-code
CREATE TABLE call_code (
  fiscal_year INT PRIMARY KEY,
  last_number INT NOT NULL,
  CONSTRAINT ck_call_code CHECK (last_number >= 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE call_code;

--changeset call:0210-grant-programme
GRANT SELECT, INSERT, UPDATE ON programme TO ${service};
--rollback REVOKE ALL ON programme FROM ${service};

--changeset call:0210-grant-funding-call
GRANT SELECT, INSERT, UPDATE ON funding_call TO ${service};
--rollback REVOKE ALL ON funding_call FROM ${service};

--changeset call:0210-grant-call-correction
GRANT SELECT, INSERT ON call_correction TO ${service};
--rollback REVOKE ALL ON call_correction FROM ${service};

--changeset call:0210-grant-call-code
GRANT SELECT, INSERT, UPDATE ON call_code TO ${service};
--rollback REVOKE ALL ON call_code FROM ${service};
