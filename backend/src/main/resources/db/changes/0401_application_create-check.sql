--liquibase formatted sql

--changeset application:0401-add-returned-until
ALTER TABLE application ADD COLUMN returned_until DATETIME(6);
--rollback ALTER TABLE application DROP COLUMN returned_until;

--changeset application:0401-create-application-check
CREATE TABLE application_check (
  id BIGINT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  stage VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words VARCHAR(1000) NOT NULL,
  gate_answer_id BIGINT,
  returned TINYINT AS (CASE WHEN outcome = 'RETURN' THEN 1 END) STORED,
  checked_by BIGINT NOT NULL,
  checked_by_name VARCHAR(80) NOT NULL,
  checked_at DATETIME(6) NOT NULL,
  -- an application is sent back once
  CONSTRAINT uq_application_check_returned UNIQUE (application_id, returned),
  CONSTRAINT fk_application_check FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT ck_application_check_stage CHECK (stage IN ('TOWNSHIP', 'BUREAU')),
  CONSTRAINT ck_application_check_outcome CHECK (outcome IN ('PASS', 'RETURN', 'REFUSE'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE application_check;

--changeset application:0401-grant-application-check
GRANT SELECT, INSERT ON application_check TO ${service};
--rollback REVOKE ALL ON application_check FROM ${service};
