--liquibase formatted sql

--changeset audit:0020-create-audit-entry
CREATE TABLE audit_entry (
  id BIGINT PRIMARY KEY,
  subject_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT NOT NULL,
  action VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_state VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  to_state VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  account_id BIGINT,
  actor VARCHAR(80) NOT NULL,
  business_at DATETIME(6) NOT NULL,
  system_at DATETIME(6) NOT NULL,
  commitment CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE audit_entry;

--changeset audit:0020-index-audit-entry
CREATE INDEX ix_audit_entry_subject ON audit_entry (subject_kind, subject_id, id);
--rollback DROP INDEX ix_audit_entry_subject ON audit_entry;

--changeset audit:0020-create-audit-content
CREATE TABLE audit_content (
  entry_id BIGINT PRIMARY KEY,
  salt CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content LONGTEXT NOT NULL,
  CONSTRAINT fk_audit_content_entry FOREIGN KEY (entry_id) REFERENCES audit_entry (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE audit_content;

--changeset audit:0020-create-audit-seal
CREATE TABLE audit_seal (
  number BIGINT PRIMARY KEY,
  entry_id BIGINT NOT NULL,
  algorithm VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_audit_seal_entry UNIQUE (entry_id),
  CONSTRAINT fk_audit_seal_entry FOREIGN KEY (entry_id) REFERENCES audit_entry (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE audit_seal;

--changeset audit:0020-grant-audit-entry
GRANT SELECT, INSERT ON audit_entry TO ${service};
--rollback REVOKE ALL ON audit_entry FROM ${service};

--changeset audit:0020-grant-audit-content
GRANT SELECT, INSERT ON audit_content TO ${service};
--rollback REVOKE ALL ON audit_content FROM ${service};

--changeset audit:0020-grant-audit-seal
GRANT SELECT, INSERT ON audit_seal TO ${service};
--rollback REVOKE ALL ON audit_seal FROM ${service};
