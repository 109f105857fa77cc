--liquibase formatted sql

--changeset audit:0021-add-entry-region
ALTER TABLE audit_entry ADD COLUMN division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin;
--rollback ALTER TABLE audit_entry DROP COLUMN division_path;

--changeset audit:0021-index-entry-region
CREATE INDEX ix_audit_entry_region ON audit_entry (division_path, id);
--rollback DROP INDEX ix_audit_entry_region ON audit_entry;

--changeset audit:0021-index-entry-account
CREATE INDEX ix_audit_entry_account ON audit_entry (account_id, id);
--rollback DROP INDEX ix_audit_entry_account ON audit_entry;

--changeset audit:0021-create-audit-pending
CREATE TABLE audit_pending (
  entry_id BIGINT PRIMARY KEY,
  CONSTRAINT fk_audit_pending_entry FOREIGN KEY (entry_id) REFERENCES audit_entry (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE audit_pending;

--changeset audit:0021-fill-audit-pending
INSERT INTO audit_pending SELECT e.id FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id WHERE s.number IS NULL;
--rollback DELETE FROM audit_pending;

--changeset audit:0021-grant-audit-pending
GRANT SELECT, INSERT, DELETE ON audit_pending TO ${service};
--rollback REVOKE ALL ON audit_pending FROM ${service};
