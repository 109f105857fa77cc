--liquibase formatted sql

--changeset evaluation:0803-create-survey
-- A public question to those a project served. The code is in the link; it is no secret, it only names the survey.
CREATE TABLE survey (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  code CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  implementer_id BIGINT NOT NULL,
  host_id BIGINT,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  project_title VARCHAR(200) NOT NULL,
  minimum_answers INT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closes_on DATE NOT NULL,
  CONSTRAINT uq_survey_project UNIQUE (project_id),
  CONSTRAINT uq_survey_code UNIQUE (code),
  CONSTRAINT fk_survey_project FOREIGN KEY (project_id) REFERENCES project (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE survey;

--changeset evaluation:0803-grant-survey
GRANT SELECT, INSERT ON survey TO ${service};
--rollback REVOKE ALL ON survey FROM ${service};

--changeset evaluation:0803-create-survey-answer
-- One answer a device; the device is known only as a hash that is made with the survey's own code. Rows are only ever added.
CREATE TABLE survey_answer (
  id BIGINT PRIMARY KEY,
  survey_id BIGINT NOT NULL,
  device_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mark INT NOT NULL,
  answered_on DATE NOT NULL,
  CONSTRAINT uq_survey_answer UNIQUE (survey_id, device_hash),
  CONSTRAINT fk_survey_answer FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT ck_survey_answer CHECK (mark BETWEEN 1 AND 5)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE survey_answer;

--changeset evaluation:0803-grant-survey-answer
GRANT SELECT, INSERT ON survey_answer TO ${service};
--rollback REVOKE ALL ON survey_answer FROM ${service};
