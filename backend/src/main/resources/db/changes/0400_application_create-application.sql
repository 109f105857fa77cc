--liquibase formatted sql

--changeset application:0400-create-application
CREATE TABLE application (
  id BIGINT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  track_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(200),
  requested_fen BIGINT,
  status VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content_version BIGINT NOT NULL,
  created_by BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_application_call FOREIGN KEY (call_id) REFERENCES funding_call (id),
  CONSTRAINT fk_application_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_application_account FOREIGN KEY (created_by) REFERENCES account (id),
  CONSTRAINT ck_application_requested CHECK (requested_fen IS NULL OR requested_fen >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE application;

--changeset application:0400-index-application-organisation
CREATE INDEX ix_application_organisation ON application (organisation_id, id);
--rollback DROP INDEX ix_application_organisation ON application;

--changeset application:0400-index-application-call
CREATE INDEX ix_application_call ON application (call_id, status, id);
--rollback DROP INDEX ix_application_call ON application;

--changeset application:0400-index-application-division
CREATE INDEX ix_application_division ON application (division_path, status, id);
--rollback DROP INDEX ix_application_division ON application;

--changeset application:0400-grant-application
GRANT SELECT, INSERT, UPDATE ON application TO ${service};
--rollback REVOKE ALL ON application FROM ${service};

--changeset application:0400-create-application-section
CREATE TABLE application_section (
  id BIGINT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  section_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content LONGTEXT NOT NULL,
  changed_in_version BIGINT NOT NULL,
  changed_by BIGINT NOT NULL,
  changed_by_name VARCHAR(80) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_application_section UNIQUE (application_id, section_key),
  CONSTRAINT fk_application_section FOREIGN KEY (application_id) REFERENCES application (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE application_section;

--changeset application:0400-grant-application-section
GRANT SELECT, INSERT, UPDATE ON application_section TO ${service};
--rollback REVOKE ALL ON application_section FROM ${service};

--changeset application:0400-create-application-revision
CREATE TABLE application_revision (
  id BIGINT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  section_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  content LONGTEXT NOT NULL,
  written_by BIGINT NOT NULL,
  written_by_name VARCHAR(80) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_application_revision UNIQUE (application_id, version, section_key),
  CONSTRAINT fk_application_revision FOREIGN KEY (application_id) REFERENCES application (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE application_revision;

--changeset application:0400-grant-application-revision
GRANT SELECT, INSERT ON application_revision TO ${service};
--rollback REVOKE ALL ON application_revision FROM ${service};

--changeset application:0400-create-application-submission
CREATE TABLE application_submission (
  id BIGINT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  receipt_no VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  snapshot LONGTEXT NOT NULL,
  algorithm VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submitted_by BIGINT NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_application_submission_receipt UNIQUE (receipt_no),
  CONSTRAINT uq_application_submission_version UNIQUE (application_id, version),
  CONSTRAINT fk_application_submission FOREIGN KEY (application_id) REFERENCES application (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE application_submission;

--changeset application:0400-grant-application-submission
GRANT SELECT, INSERT ON application_submission TO ${service};
--rollback REVOKE ALL ON application_submission FROM ${service};

--changeset application:0400-create-application-serial
CREATE TABLE application_serial (
  call_id BIGINT PRIMARY KEY,
  last_serial BIGINT NOT NULL,
  CONSTRAINT fk_application_serial_call FOREIGN KEY (call_id) REFERENCES funding_call (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE application_serial;

--changeset application:0400-grant-application-serial
GRANT SELECT, INSERT, UPDATE ON application_serial TO ${service};
--rollback REVOKE ALL ON application_serial FROM ${service};
