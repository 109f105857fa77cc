--liquibase formatted sql

--changeset award:0702-create-project-budget
CREATE TABLE project_budget (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  number INT NOT NULL,
  budget_lines LONGTEXT NOT NULL,
  change_request_id BIGINT,
  frozen_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_project_budget UNIQUE (project_id, number),
  CONSTRAINT fk_project_budget FOREIGN KEY (project_id) REFERENCES project (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE project_budget;

--changeset award:0702-grant-project-budget
GRANT SELECT, INSERT ON project_budget TO ${service};
--rollback REVOKE ALL ON project_budget FROM ${service};

--changeset award:0702-create-project-plan
CREATE TABLE project_plan (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  number INT NOT NULL,
  plan LONGTEXT NOT NULL,
  change_request_id BIGINT,
  frozen_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_project_plan UNIQUE (project_id, number),
  CONSTRAINT fk_project_plan FOREIGN KEY (project_id) REFERENCES project (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE project_plan;

--changeset award:0702-grant-project-plan
GRANT SELECT, INSERT ON project_plan TO ${service};
--rollback REVOKE ALL ON project_plan FROM ${service};

--changeset award:0702-add-project-start
ALTER TABLE project ADD COLUMN start_by DATE, ADD COLUMN started_on DATE;
--rollback ALTER TABLE project DROP COLUMN start_by, DROP COLUMN started_on;

--changeset award:0702-index-project-start
CREATE INDEX ix_project_start ON project (status, starts_on, id);
--rollback DROP INDEX ix_project_start ON project;
