--liquibase formatted sql

--changeset award:0704-create-termination
CREATE TABLE project_termination (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  open TINYINT,
  ground VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words VARCHAR(1000) NOT NULL,
  noticed_by BIGINT NOT NULL,
  noticed_by_name VARCHAR(100) NOT NULL,
  noticed_at DATETIME(6) NOT NULL,
  statement_by DATE NOT NULL,
  statement VARCHAR(2000),
  stated_by_name VARCHAR(100),
  stated_at DATETIME(6),
  outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  decision_words VARCHAR(1000),
  decided_by_name VARCHAR(100),
  decided_at DATETIME(6),
  CONSTRAINT uq_project_termination_open UNIQUE (project_id, open),
  CONSTRAINT fk_project_termination FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_project_termination_by FOREIGN KEY (noticed_by) REFERENCES account (id),
  CONSTRAINT ck_project_termination_open CHECK ((outcome IS NULL) = (open IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE project_termination;

--changeset award:0704-grant-termination
GRANT SELECT, INSERT, UPDATE ON project_termination TO ${service};
--rollback REVOKE ALL ON project_termination FROM ${service};
