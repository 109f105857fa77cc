--liquibase formatted sql

--changeset identity:0033-add-grant-dates
ALTER TABLE account_grant
  ADD COLUMN valid_from DATETIME(6),
  ADD COLUMN valid_until DATETIME(6),
  ADD COLUMN region_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  ADD CONSTRAINT ck_account_grant_dates CHECK (valid_from IS NULL OR valid_until IS NULL OR valid_from < valid_until);
--rollback ALTER TABLE account_grant DROP CONSTRAINT ck_account_grant_dates, DROP COLUMN valid_from, DROP COLUMN valid_until, DROP COLUMN region_path;

--changeset identity:0033-fill-grant-region
UPDATE account_grant SET region_path = division_path WHERE division_path IS NOT NULL;
--rollback UPDATE account_grant SET region_path = NULL;

--changeset identity:0033-index-grant-region
CREATE INDEX ix_account_grant_region ON account_grant (region_path);
--rollback DROP INDEX ix_account_grant_region ON account_grant;

--changeset identity:0033-add-account-status
ALTER TABLE account
  ADD COLUMN status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ACTIVE',
  ADD COLUMN version BIGINT NOT NULL DEFAULT 0,
  ADD CONSTRAINT ck_account_status CHECK (status IN ('ACTIVE', 'LOCKED', 'CLOSED'));
--rollback ALTER TABLE account DROP CONSTRAINT ck_account_status, DROP COLUMN status, DROP COLUMN version;
