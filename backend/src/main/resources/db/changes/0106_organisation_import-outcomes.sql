--liquibase formatted sql

--changeset organisation:0106-drop-import-row-check
ALTER TABLE organisation_import_row DROP CONSTRAINT ck_organisation_import_row;
--rollback ALTER TABLE organisation_import_row ADD CONSTRAINT ck_organisation_import_row CHECK (NOT pending OR (faults IS NULL AND organisation_id IS NULL));

--changeset organisation:0106-import-row-outcome
-- What the row would do, the version of the organisation it was compared with, and the version that the import made of it.
ALTER TABLE organisation_import_row
  DROP COLUMN pending,
  ADD COLUMN outcome VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ADD COLUMN base_version BIGINT,
  ADD COLUMN made_version BIGINT,
  DROP INDEX ix_organisation_import_row_pending,
  ADD INDEX ix_organisation_import_row_outcome (import_id, outcome, row_no),
  ADD CONSTRAINT ck_organisation_import_row_outcome CHECK ((outcome = 'FAULTY') = (faults IS NOT NULL));
--rollback ALTER TABLE organisation_import_row DROP CONSTRAINT ck_organisation_import_row_outcome, DROP INDEX ix_organisation_import_row_outcome, DROP COLUMN outcome, DROP COLUMN base_version, DROP COLUMN made_version, ADD COLUMN pending BOOLEAN NOT NULL DEFAULT FALSE, ADD INDEX ix_organisation_import_row_pending (import_id, pending, row_no);

--changeset organisation:0106-drop-organisation-number-check
ALTER TABLE organisation DROP CONSTRAINT ck_organisation_number;
--rollback ALTER TABLE organisation ADD CONSTRAINT ck_organisation_number CHECK (kind <> 'FILED' OR (status = 'NORMAL') = (filing_number IS NOT NULL));

--changeset organisation:0106-organisation-number-check
-- A number once given is never given again: a body whose import was undone keeps it.
ALTER TABLE organisation ADD CONSTRAINT ck_organisation_filing_number CHECK (kind <> 'FILED' OR (status IN ('NORMAL', 'WITHDRAWN')) = (filing_number IS NOT NULL));
--rollback ALTER TABLE organisation DROP CONSTRAINT ck_organisation_filing_number;

--changeset organisation:0106-drop-organisation-live-check
ALTER TABLE organisation DROP CONSTRAINT ck_organisation_live;
--rollback ALTER TABLE organisation ADD CONSTRAINT ck_organisation_live CHECK ((status = 'REFUSED') = (live_key IS NULL));

--changeset organisation:0106-organisation-live-check
ALTER TABLE organisation ADD CONSTRAINT ck_organisation_live_key CHECK ((status IN ('REFUSED', 'WITHDRAWN')) = (live_key IS NULL));
--rollback ALTER TABLE organisation DROP CONSTRAINT ck_organisation_live_key;
