--liquibase formatted sql

--changeset evaluation:0802-create-evaluation
-- A mid-term or final evaluation of a project. After an objection that is upheld a new version takes its place.
CREATE TABLE evaluation (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  project_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  project_title VARCHAR(200) NOT NULL,
  kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version_no INT NOT NULL,
  former_id BIGINT,
  rule_book_id BIGINT NOT NULL,
  implementer_id BIGINT NOT NULL,
  host_id BIGINT,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opens_on DATE NOT NULL,
  status VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(1000),
  assessor_id BIGINT,
  assessor_name VARCHAR(100),
  assigned_at DATETIME(6),
  declared_at DATETIME(6),
  rectified BOOLEAN NOT NULL DEFAULT FALSE,
  rectify_what VARCHAR(2000),
  rectify_until DATETIME(6),
  rectify_words VARCHAR(4000),
  outcome VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
  score VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  grade_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  misuse BOOLEAN NOT NULL DEFAULT FALSE,
  confirmed_by_name VARCHAR(100),
  confirmed_at DATETIME(6),
  notice_id BIGINT,
  concluded_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_evaluation_version UNIQUE (project_id, kind, version_no),
  CONSTRAINT fk_evaluation_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_evaluation_former FOREIGN KEY (former_id) REFERENCES evaluation (id),
  CONSTRAINT fk_evaluation_implementer FOREIGN KEY (implementer_id) REFERENCES organisation (id),
  CONSTRAINT fk_evaluation_host FOREIGN KEY (host_id) REFERENCES organisation (id),
  CONSTRAINT fk_evaluation_assessor FOREIGN KEY (assessor_id) REFERENCES account (id),
  CONSTRAINT ck_evaluation_kind CHECK (kind IN ('MIDTERM', 'FINAL')),
  CONSTRAINT ck_evaluation_status CHECK (status IN ('PLANNED', 'DUE', 'REPORTED', 'ASSESSED', 'RECTIFYING', 'IN_PUBLICITY', 'CONCLUDED', 'SUPERSEDED', 'CANCELLED')),
  CONSTRAINT ck_evaluation_declared CHECK (declared_at IS NULL OR assessor_id IS NOT NULL),
  CONSTRAINT ck_evaluation_concluded CHECK (status <> 'CONCLUDED' OR (concluded_at IS NOT NULL AND (kind <> 'FINAL' OR grade_key IS NOT NULL) AND (kind <> 'MIDTERM' OR outcome IN ('PASS', 'FAIL')))),
  CONSTRAINT ck_evaluation_rectify CHECK (status <> 'RECTIFYING' OR (kind = 'MIDTERM' AND rectify_until IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE evaluation;

--changeset evaluation:0802-index-evaluation-status
CREATE INDEX ix_evaluation_status ON evaluation (status, opens_on, id);
--rollback DROP INDEX ix_evaluation_status ON evaluation;

--changeset evaluation:0802-index-evaluation-assessor
CREATE INDEX ix_evaluation_assessor ON evaluation (assessor_id, id);
--rollback DROP INDEX ix_evaluation_assessor ON evaluation;

--changeset evaluation:0802-index-evaluation-implementer
CREATE INDEX ix_evaluation_implementer ON evaluation (implementer_id, id);
--rollback DROP INDEX ix_evaluation_implementer ON evaluation;

--changeset evaluation:0802-grant-evaluation
GRANT SELECT, INSERT, UPDATE ON evaluation TO ${service};
--rollback REVOKE ALL ON evaluation FROM ${service};

--changeset evaluation:0802-create-assessment
-- What an assessor concluded, each time. Rows are only ever added.
CREATE TABLE assessment (
  id BIGINT PRIMARY KEY,
  evaluation_id BIGINT NOT NULL,
  number INT NOT NULL,
  assessor_id BIGINT NOT NULL,
  assessor_name VARCHAR(100) NOT NULL,
  content LONGTEXT NOT NULL,
  algorithm VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_assessment UNIQUE (evaluation_id, number),
  CONSTRAINT fk_assessment_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT fk_assessment_assessor FOREIGN KEY (assessor_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE assessment;

--changeset evaluation:0802-grant-assessment
GRANT SELECT, INSERT ON assessment TO ${service};
--rollback REVOKE ALL ON assessment FROM ${service};

--changeset evaluation:0802-create-assessor-conflict
-- Who declared a conflict of interest is never assigned to that project again. Rows are only ever added.
CREATE TABLE assessor_conflict (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  assessor_id BIGINT NOT NULL,
  ground VARCHAR(500) NOT NULL,
  declared_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_assessor_conflict UNIQUE (project_id, assessor_id),
  CONSTRAINT fk_assessor_conflict_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_assessor_conflict_assessor FOREIGN KEY (assessor_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE assessor_conflict;

--changeset evaluation:0802-grant-assessor-conflict
GRANT SELECT, INSERT ON assessor_conflict TO ${service};
--rollback REVOKE ALL ON assessor_conflict FROM ${service};
