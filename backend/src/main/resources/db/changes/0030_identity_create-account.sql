--liquibase formatted sql

--changeset identity:0030-create-account
CREATE TABLE account (
  id BIGINT PRIMARY KEY,
  login_name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  display_name VARCHAR(60) NOT NULL,
  password_hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_account_login UNIQUE (login_name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE account;

--changeset identity:0030-create-account-grant
CREATE TABLE account_grant (
  id BIGINT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  organisation_id BIGINT,
  granted_at DATETIME(6) NOT NULL,
  granted_by BIGINT,
  ended_at DATETIME(6),
  CONSTRAINT fk_account_grant_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_account_grant_scope CHECK ((division_path IS NULL) <> (organisation_id IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE account_grant;

--changeset identity:0030-index-account-grant
CREATE INDEX ix_account_grant_account ON account_grant (account_id, ended_at);
--rollback DROP INDEX ix_account_grant_account ON account_grant;

--changeset identity:0030-index-account-grant-organisation
CREATE INDEX ix_account_grant_organisation ON account_grant (organisation_id, ended_at);
--rollback DROP INDEX ix_account_grant_organisation ON account_grant;

--changeset identity:0030-grant-account
GRANT SELECT, INSERT, UPDATE ON account TO ${service};
--rollback REVOKE ALL ON account FROM ${service};

--changeset identity:0030-grant-account-grant
GRANT SELECT, INSERT, UPDATE ON account_grant TO ${service};
--rollback REVOKE ALL ON account_grant FROM ${service};
