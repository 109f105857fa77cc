--liquibase formatted sql

--changeset organisation:0103-create-payee-account
CREATE TABLE payee_account (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  holder_name VARCHAR(100) NOT NULL,
  bank_name VARCHAR(100) NOT NULL,
  number_sealed VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number_masked VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number_fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entered_by BIGINT,
  entered_at DATETIME(6) NOT NULL,
  replaced_at DATETIME(6),
  CONSTRAINT uq_payee_account_revision UNIQUE (organisation_id, revision),
  CONSTRAINT fk_payee_account_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_payee_account_enterer FOREIGN KEY (entered_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE payee_account;

--changeset organisation:0103-index-payee-account-fingerprint
CREATE INDEX ix_payee_account_fingerprint ON payee_account (number_fingerprint);
--rollback DROP INDEX ix_payee_account_fingerprint ON payee_account;

--changeset organisation:0103-grant-payee-account
GRANT SELECT, INSERT, UPDATE ON payee_account TO ${service};
--rollback REVOKE ALL ON payee_account FROM ${service};
