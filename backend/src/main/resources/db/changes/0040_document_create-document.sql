--liquibase formatted sql

--changeset document:0040-create-document
CREATE TABLE document (
  id BIGINT PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  media_type VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin,
  size_bytes BIGINT NOT NULL,
  received_bytes BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  subject_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  subject_id BIGINT,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_document_owner FOREIGN KEY (owner_id) REFERENCES account (id),
  CONSTRAINT ck_document_received CHECK (received_bytes BETWEEN 0 AND size_bytes),
  CONSTRAINT ck_document_complete CHECK (sha256 IS NULL OR received_bytes = size_bytes),
  CONSTRAINT ck_document_attached CHECK (subject_id IS NULL OR sha256 IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE document;

--changeset document:0040-index-document-subject
CREATE INDEX ix_document_subject ON document (subject_kind, subject_id, id);
--rollback DROP INDEX ix_document_subject ON document;

--changeset document:0040-grant-document
GRANT SELECT, INSERT, UPDATE ON document TO ${service};
--rollback REVOKE ALL ON document FROM ${service};
