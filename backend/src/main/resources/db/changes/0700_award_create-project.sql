--liquibase formatted sql

--changeset award:0700-create-project
CREATE TABLE project (
  id BIGINT PRIMARY KEY,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agreement_id BIGINT NOT NULL,
  award_line_id BIGINT NOT NULL,
  call_id BIGINT NOT NULL,
  rule_book_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  track_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  implementer_id BIGINT NOT NULL,
  host_id BIGINT,
  payee_account_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(200) NOT NULL,
  grant_fen BIGINT NOT NULL,
  pool_id BIGINT NOT NULL,
  starts_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  in_force_at DATETIME(6) NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  grade_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  graded_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_project_code UNIQUE (code),
  CONSTRAINT uq_project_agreement UNIQUE (agreement_id),
  CONSTRAINT uq_project_award UNIQUE (award_line_id),
  CONSTRAINT fk_project_award FOREIGN KEY (award_line_id) REFERENCES award_line (id),
  CONSTRAINT fk_project_call FOREIGN KEY (call_id) REFERENCES funding_call (id),
  CONSTRAINT fk_project_application FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT fk_project_implementer FOREIGN KEY (implementer_id) REFERENCES organisation (id),
  CONSTRAINT fk_project_host FOREIGN KEY (host_id) REFERENCES organisation (id),
  CONSTRAINT fk_project_payee FOREIGN KEY (payee_account_id) REFERENCES payee_account (id),
  CONSTRAINT fk_project_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT ck_project_grant CHECK (grant_fen > 0),
  CONSTRAINT ck_project_dates CHECK (starts_on <= ends_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE project;

--changeset award:0700-index-project-call
CREATE INDEX ix_project_call ON project (call_id, id);
--rollback DROP INDEX ix_project_call ON project;

--changeset award:0700-index-project-implementer
CREATE INDEX ix_project_implementer ON project (implementer_id, id);
--rollback DROP INDEX ix_project_implementer ON project;

--changeset award:0700-index-project-host
CREATE INDEX ix_project_host ON project (host_id, id);
--rollback DROP INDEX ix_project_host ON project;

--changeset award:0700-index-project-division
CREATE INDEX ix_project_division ON project (division_path, status, id);
--rollback DROP INDEX ix_project_division ON project;

--changeset award:0700-grant-project
GRANT SELECT, INSERT, UPDATE ON project TO ${service};
--rollback REVOKE ALL ON project FROM ${service};
