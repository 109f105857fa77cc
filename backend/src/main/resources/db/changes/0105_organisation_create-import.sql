--liquibase formatted sql

--changeset organisation:0105-create-organisation-import
CREATE TABLE organisation_import (
  id BIGINT PRIMARY KEY,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reach_paths VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_by BIGINT,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT fk_organisation_import_creator FOREIGN KEY (created_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE organisation_import;

--changeset organisation:0105-grant-organisation-import
GRANT SELECT, INSERT, UPDATE ON organisation_import TO ${service};
--rollback REVOKE ALL ON organisation_import FROM ${service};

--changeset organisation:0105-create-organisation-import-row
CREATE TABLE organisation_import_row (
  id BIGINT PRIMARY KEY,
  import_id BIGINT NOT NULL,
  row_no INT NOT NULL,
  name VARCHAR(100) NOT NULL,
  -- the sealed row; erased once the row is in the register
  content LONGTEXT,
  faults LONGTEXT,
  pending BOOLEAN NOT NULL,
  organisation_id BIGINT,
  CONSTRAINT uq_organisation_import_row UNIQUE (import_id, row_no),
  CONSTRAINT fk_organisation_import_row_import FOREIGN KEY (import_id) REFERENCES organisation_import (id),
  CONSTRAINT fk_organisation_import_row_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_organisation_import_row CHECK (NOT pending OR (faults IS NULL AND organisation_id IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE organisation_import_row;

--changeset organisation:0105-index-organisation-import-row-pending
CREATE INDEX ix_organisation_import_row_pending ON organisation_import_row (import_id, pending, row_no);
--rollback DROP INDEX ix_organisation_import_row_pending ON organisation_import_row;

--changeset organisation:0105-grant-organisation-import-row
GRANT SELECT, INSERT, UPDATE ON organisation_import_row TO ${service};
--rollback REVOKE ALL ON organisation_import_row FROM ${service};
