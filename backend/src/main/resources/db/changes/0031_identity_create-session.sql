--liquibase formatted sql

--changeset identity:0031-add-account-lock
ALTER TABLE account
  ADD COLUMN failures INT NOT NULL DEFAULT 0,
  ADD COLUMN locked_until DATETIME(6),
  ADD COLUMN password_one_time BOOLEAN NOT NULL DEFAULT FALSE,
  ADD CONSTRAINT ck_account_failures CHECK (failures >= 0);
--rollback ALTER TABLE account DROP CONSTRAINT ck_account_failures, DROP COLUMN failures, DROP COLUMN locked_until, DROP COLUMN password_one_time;

--changeset identity:0031-create-sign-in-session
CREATE TABLE sign_in_session (
  id BIGINT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  end_reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT fk_sign_in_session_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE sign_in_session;

--changeset identity:0031-index-sign-in-session
CREATE INDEX ix_sign_in_session_account ON sign_in_session (account_id, ended_at);
--rollback DROP INDEX ix_sign_in_session_account ON sign_in_session;

--changeset identity:0031-create-refresh-token
CREATE TABLE refresh_token (
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  session_id BIGINT NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  used_at DATETIME(6),
  CONSTRAINT fk_refresh_token_session FOREIGN KEY (session_id) REFERENCES sign_in_session (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE refresh_token;

--changeset identity:0031-grant-sign-in-session
GRANT SELECT, INSERT, UPDATE ON sign_in_session TO ${service};
--rollback REVOKE ALL ON sign_in_session FROM ${service};

--changeset identity:0031-grant-refresh-token
GRANT SELECT, INSERT, UPDATE ON refresh_token TO ${service};
--rollback REVOKE ALL ON refresh_token FROM ${service};
