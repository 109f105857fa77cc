--liquibase formatted sql

--changeset notice:0080-create-notice
CREATE TABLE notice (
  id BIGINT PRIMARY KEY,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(200) NOT NULL,
  body LONGTEXT NOT NULL,
  rule LONGTEXT NOT NULL,
  first_day DATE,
  last_day DATE,
  posted_at DATETIME(6),
  ends_at DATETIME(6),
  provisional BOOLEAN NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(1000),
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT ck_notice_status CHECK (status IN ('DRAFT', 'POSTED', 'ENDED', 'WITHDRAWN')),
  CONSTRAINT ck_notice_posted CHECK (status NOT IN ('POSTED', 'ENDED') OR (posted_at IS NOT NULL AND ends_at > posted_at AND last_day >= first_day))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE notice;

--changeset notice:0080-index-notice-subject
CREATE INDEX ix_notice_subject ON notice (subject_kind, subject_id, id);
--rollback DROP INDEX ix_notice_subject ON notice;

--changeset notice:0080-index-notice-division
CREATE INDEX ix_notice_division ON notice (division_path, id);
--rollback DROP INDEX ix_notice_division ON notice;

--changeset notice:0080-index-notice-clock
CREATE INDEX ix_notice_clock ON notice (status, ends_at);
--rollback DROP INDEX ix_notice_clock ON notice;

--changeset notice:0080-create-notice-line
CREATE TABLE notice_line (
  id BIGINT PRIMARY KEY,
  notice_id BIGINT NOT NULL,
  position INT NOT NULL,
  subject_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT NOT NULL,
  organisation_id BIGINT,
  title VARCHAR(200) NOT NULL,
  shown LONGTEXT NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(1000),
  live TINYINT,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_notice_line_position UNIQUE (notice_id, position),
  -- one thing stands in one notice at a time
  CONSTRAINT uq_notice_line_live UNIQUE (subject_kind, subject_id, live),
  CONSTRAINT fk_notice_line_notice FOREIGN KEY (notice_id) REFERENCES notice (id),
  CONSTRAINT ck_notice_line_status CHECK (status IN ('DRAFT', 'IN_PUBLICITY', 'BLOCKED', 'CLEARED', 'OBJECTION_UPHELD', 'WITHDRAWN')),
  CONSTRAINT ck_notice_line_live CHECK ((live IS NULL) = (status NOT IN ('IN_PUBLICITY', 'BLOCKED')))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE notice_line;

--changeset notice:0080-create-notice-seal
CREATE TABLE notice_seal (
  notice_id BIGINT PRIMARY KEY,
  content LONGTEXT NOT NULL,
  algorithm VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT fk_notice_seal_notice FOREIGN KEY (notice_id) REFERENCES notice (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE notice_seal;

--changeset notice:0080-grant-notice
GRANT SELECT, INSERT, UPDATE ON notice TO ${service};
--rollback REVOKE ALL ON notice FROM ${service};

--changeset notice:0080-grant-notice-line
GRANT SELECT, INSERT, UPDATE ON notice_line TO ${service};
--rollback REVOKE ALL ON notice_line FROM ${service};

--changeset notice:0080-grant-notice-seal
GRANT SELECT, INSERT ON notice_seal TO ${service};
--rollback REVOKE ALL ON notice_seal FROM ${service};
