--liquibase formatted sql

--changeset identity:0034-create-try-count
CREATE TABLE try_count (
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  who CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  window_at DATETIME(6) NOT NULL,
  tries INT NOT NULL,
  PRIMARY KEY (kind, who, window_at),
  CONSTRAINT ck_try_count_tries CHECK (tries > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE try_count;

--changeset identity:0034-index-try-count
CREATE INDEX ix_try_count_window ON try_count (window_at);
--rollback DROP INDEX ix_try_count_window ON try_count;

--changeset identity:0034-grant-try-count
GRANT SELECT, INSERT, UPDATE, DELETE ON try_count TO ${service};
--rollback REVOKE ALL ON try_count FROM ${service};
