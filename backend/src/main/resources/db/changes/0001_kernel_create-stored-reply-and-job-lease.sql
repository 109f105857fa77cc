--liquibase formatted sql

--changeset kernel:0001-create-stored-reply
CREATE TABLE stored_reply (
  id BIGINT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  operation VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer LONGTEXT,
  stored_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_stored_reply UNIQUE (account_id, operation, request_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE stored_reply;

--changeset kernel:0001-grant-stored-reply
GRANT SELECT, INSERT, UPDATE ON stored_reply TO ${service};
--rollback REVOKE ALL ON stored_reply FROM ${service};

--changeset kernel:0001-create-job-lease
CREATE TABLE job_lease (
  job VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  owner VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_until DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE job_lease;

--changeset kernel:0001-grant-job-lease
GRANT SELECT, INSERT, UPDATE ON job_lease TO ${service};
--rollback REVOKE ALL ON job_lease FROM ${service};
