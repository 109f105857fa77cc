--liquibase formatted sql

--changeset place:0010-create-division
CREATE TABLE division (
  id BIGINT PRIMARY KEY,
  code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  level VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  urban BOOLEAN,
  parent_code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
  -- every ancestor and itself, so that "in this subtree" is a prefix search: /330604/330604002/330604002001/
  path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  successor_code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT uq_division_code UNIQUE (code, valid_from),
  CONSTRAINT ck_division_validity CHECK (valid_to IS NULL OR valid_to > valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE division;

--changeset place:0010-index-division
CREATE INDEX ix_division_parent ON division (parent_code, code);
--rollback DROP INDEX ix_division_parent ON division;

--changeset place:0010-index-division-path
CREATE INDEX ix_division_path ON division (path);
--rollback DROP INDEX ix_division_path ON division;

--changeset place:0010-grant-division
GRANT SELECT, INSERT, UPDATE ON division TO ${service};
--rollback REVOKE ALL ON division FROM ${service};
