--liquibase formatted sql

--changeset application:0402-add-host
ALTER TABLE application ADD COLUMN host_id BIGINT, ADD CONSTRAINT fk_application_host FOREIGN KEY (host_id) REFERENCES organisation (id);
--rollback ALTER TABLE application DROP FOREIGN KEY fk_application_host, DROP COLUMN host_id;

--changeset application:0402-index-application-host
CREATE INDEX ix_application_host ON application (host_id, id);
--rollback DROP INDEX ix_application_host ON application;

--changeset application:0402-add-sealed-parties
ALTER TABLE application_submission
  ADD COLUMN rule_book_id BIGINT,
  ADD COLUMN host_id BIGINT,
  ADD COLUMN gate_answer_id BIGINT,
  ADD CONSTRAINT fk_application_submission_rule_book FOREIGN KEY (rule_book_id) REFERENCES rule_book (id),
  ADD CONSTRAINT fk_application_submission_host FOREIGN KEY (host_id) REFERENCES organisation (id),
  ADD CONSTRAINT fk_application_submission_answer FOREIGN KEY (gate_answer_id) REFERENCES gate_answer (id);
--rollback ALTER TABLE application_submission DROP FOREIGN KEY fk_application_submission_rule_book, DROP FOREIGN KEY fk_application_submission_host, DROP FOREIGN KEY fk_application_submission_answer, DROP COLUMN rule_book_id, DROP COLUMN host_id, DROP COLUMN gate_answer_id;

--changeset application:0402-create-application-confirmation
CREATE TABLE application_confirmation (
  id BIGINT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  content_version BIGINT NOT NULL,
  party VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT NOT NULL,
  confirmed_by BIGINT NOT NULL,
  confirmed_by_name VARCHAR(80) NOT NULL,
  confirmed_at DATETIME(6) NOT NULL,
  -- what is confirmed is one version of the content, by each side once
  CONSTRAINT uq_application_confirmation UNIQUE (application_id, content_version, party),
  CONSTRAINT fk_application_confirmation FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT fk_application_confirmation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_application_confirmation_account FOREIGN KEY (confirmed_by) REFERENCES account (id),
  CONSTRAINT ck_application_confirmation_party CHECK (party IN ('OWNER', 'HOST'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE application_confirmation;

--changeset application:0402-grant-application-confirmation
GRANT SELECT, INSERT ON application_confirmation TO ${service};
--rollback REVOKE ALL ON application_confirmation FROM ${service};

--changeset application:0402-create-application-opinion
CREATE TABLE application_opinion (
  id BIGINT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  submission_id BIGINT NOT NULL,
  in_favour BOOLEAN NOT NULL,
  words VARCHAR(500) NOT NULL,
  given_by BIGINT NOT NULL,
  given_by_name VARCHAR(80) NOT NULL,
  given_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_application_opinion UNIQUE (submission_id),
  CONSTRAINT fk_application_opinion FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT fk_application_opinion_submission FOREIGN KEY (submission_id) REFERENCES application_submission (id),
  CONSTRAINT fk_application_opinion_account FOREIGN KEY (given_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE application_opinion;

--changeset application:0402-grant-application-opinion
GRANT SELECT, INSERT ON application_opinion TO ${service};
--rollback REVOKE ALL ON application_opinion FROM ${service};

--changeset application:0402-add-without-opinion
ALTER TABLE application_check ADD COLUMN without_opinion VARCHAR(500);
--rollback ALTER TABLE application_check DROP COLUMN without_opinion;

--changeset application:0402-create-application-examination
CREATE TABLE application_examination (
  id BIGINT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  submission_id BIGINT NOT NULL,
  gate_answer_id BIGINT NOT NULL,
  rule_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  party VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words VARCHAR(500) NOT NULL,
  examined_by BIGINT NOT NULL,
  examined_by_name VARCHAR(80) NOT NULL,
  examined_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_application_examination UNIQUE (gate_answer_id, rule_id, party),
  CONSTRAINT fk_application_examination FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT fk_application_examination_submission FOREIGN KEY (submission_id) REFERENCES application_submission (id),
  CONSTRAINT fk_application_examination_answer FOREIGN KEY (gate_answer_id) REFERENCES gate_answer (id),
  CONSTRAINT fk_application_examination_account FOREIGN KEY (examined_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE application_examination;

--changeset application:0402-grant-application-examination
GRANT SELECT, INSERT ON application_examination TO ${service};
--rollback REVOKE ALL ON application_examination FROM ${service};

--changeset application:0402-create-application-objection
CREATE TABLE application_objection (
  id BIGINT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  check_id BIGINT NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words VARCHAR(1000) NOT NULL,
  raised_by BIGINT NOT NULL,
  raised_by_name VARCHAR(80) NOT NULL,
  raised_at DATETIME(6) NOT NULL,
  refused_by BIGINT NOT NULL,
  decision_words VARCHAR(1000),
  decided_by BIGINT,
  decided_by_name VARCHAR(80),
  decided_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  -- a refusal is contested once
  CONSTRAINT uq_application_objection UNIQUE (check_id),
  CONSTRAINT fk_application_objection FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT fk_application_objection_check FOREIGN KEY (check_id) REFERENCES application_check (id),
  CONSTRAINT fk_application_objection_account FOREIGN KEY (raised_by) REFERENCES account (id),
  CONSTRAINT ck_application_objection_status CHECK (status IN ('RECEIVED', 'UPHELD', 'REJECTED')),
  CONSTRAINT ck_application_objection_decided CHECK ((status = 'RECEIVED') = (decided_by IS NULL)),
  -- whoever refused does not decide
  CONSTRAINT ck_application_objection_other CHECK (decided_by IS NULL OR decided_by <> refused_by)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE application_objection;

--changeset application:0402-index-application-objection
CREATE INDEX ix_application_objection ON application_objection (application_id, status);
--rollback DROP INDEX ix_application_objection ON application_objection;

--changeset application:0402-grant-application-objection
GRANT SELECT, INSERT, UPDATE ON application_objection TO ${service};
--rollback REVOKE ALL ON application_objection FROM ${service};
