--liquibase formatted sql

--changeset identity:0032-create-second-factor
CREATE TABLE second_factor (
  account_id BIGINT PRIMARY KEY,
  secret VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6),
  last_step BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT fk_second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE second_factor;

--changeset identity:0032-create-recovery-code
CREATE TABLE recovery_code (
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  account_id BIGINT NOT NULL,
  used_at DATETIME(6),
  CONSTRAINT fk_recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE recovery_code;

--changeset identity:0032-add-session-proof
ALTER TABLE sign_in_session ADD COLUMN proved_at DATETIME(6);
--rollback ALTER TABLE sign_in_session DROP COLUMN proved_at;

--changeset identity:0032-grant-second-factor
GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor TO ${service};
--rollback REVOKE ALL ON second_factor FROM ${service};

--changeset identity:0032-grant-recovery-code
GRANT SELECT, INSERT, UPDATE, DELETE ON recovery_code TO ${service};
--rollback REVOKE ALL ON recovery_code FROM ${service};
