--liquibase formatted sql

--changeset evaluation:0801-create-report
-- A report that a project owes, with its due day; the content of drafts lies here, what was handed in lies in its submissions.
CREATE TABLE report (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  project_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  project_title VARCHAR(200) NOT NULL,
  rule_book_id BIGINT NOT NULL,
  implementer_id BIGINT NOT NULL,
  host_id BIGINT,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  anchor VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_zh VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  covers_from DATE NOT NULL,
  covers_to DATE NOT NULL,
  nominal_due_on DATE NOT NULL,
  due_on DATE NOT NULL,
  provisional BOOLEAN NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(1000),
  content LONGTEXT,
  late BOOLEAN NOT NULL DEFAULT FALSE,
  submitted_at DATETIME(6),
  submissions INT NOT NULL DEFAULT 0,
  decided_by_name VARCHAR(100),
  decided_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_report_task UNIQUE (project_id, task_key, number),
  CONSTRAINT fk_report_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_report_implementer FOREIGN KEY (implementer_id) REFERENCES organisation (id),
  CONSTRAINT fk_report_host FOREIGN KEY (host_id) REFERENCES organisation (id),
  CONSTRAINT ck_report_status CHECK (status IN ('PLANNED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CANCELLED')),
  CONSTRAINT ck_report_submitted CHECK (status NOT IN ('SUBMITTED', 'RETURNED', 'ACCEPTED') OR (submitted_at IS NOT NULL AND submissions >= 1)),
  CONSTRAINT ck_report_days CHECK (covers_from <= covers_to AND nominal_due_on <= due_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE report;

--changeset evaluation:0801-index-report-implementer
CREATE INDEX ix_report_implementer ON report (implementer_id, id);
--rollback DROP INDEX ix_report_implementer ON report;

--changeset evaluation:0801-index-report-division
CREATE INDEX ix_report_division ON report (status, division_path, id);
--rollback DROP INDEX ix_report_division ON report;

--changeset evaluation:0801-grant-report
GRANT SELECT, INSERT, UPDATE ON report TO ${service};
--rollback REVOKE ALL ON report FROM ${service};

--changeset evaluation:0801-create-report-submission
-- What was handed in, each time, under a hash. Rows are only ever added.
CREATE TABLE report_submission (
  id BIGINT PRIMARY KEY,
  report_id BIGINT NOT NULL,
  number INT NOT NULL,
  snapshot LONGTEXT NOT NULL,
  algorithm VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  late BOOLEAN NOT NULL,
  submitted_by_name VARCHAR(100) NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_report_submission UNIQUE (report_id, number),
  CONSTRAINT fk_report_submission FOREIGN KEY (report_id) REFERENCES report (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE report_submission;

--changeset evaluation:0801-grant-report-submission
GRANT SELECT, INSERT ON report_submission TO ${service};
--rollback REVOKE ALL ON report_submission FROM ${service};
