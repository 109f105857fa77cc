--liquibase formatted sql

--changeset closing:1002-create-archive
-- What a project consists of, once and for good: a manifest of hashes under a hash of its own.
CREATE TABLE archive (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  project_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  project_title VARCHAR(200) NOT NULL,
  implementer_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  manifest LONGTEXT NOT NULL,
  algorithm VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  manifest_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entries INT NOT NULL,
  made_by_name VARCHAR(100) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_archive_project UNIQUE (project_id),
  CONSTRAINT fk_archive_project FOREIGN KEY (project_id) REFERENCES project (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE archive;

--changeset closing:1002-grant-archive
GRANT SELECT, INSERT ON archive TO ${service};
--rollback REVOKE ALL ON archive FROM ${service};

--changeset closing:1002-create-archive-entry
-- One paper or file of an archive: the words themselves, or the document that holds them.
CREATE TABLE archive_entry (
  id BIGINT PRIMARY KEY,
  archive_id BIGINT NOT NULL,
  path VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  content LONGTEXT,
  document_id BIGINT,
  bytes BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT uq_archive_entry UNIQUE (archive_id, path),
  CONSTRAINT fk_archive_entry_archive FOREIGN KEY (archive_id) REFERENCES archive (id),
  CONSTRAINT fk_archive_entry_document FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT ck_archive_entry CHECK ((content IS NULL) <> (document_id IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE archive_entry;

--changeset closing:1002-grant-archive-entry
GRANT SELECT, INSERT ON archive_entry TO ${service};
--rollback REVOKE ALL ON archive_entry FROM ${service};
