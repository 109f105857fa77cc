--liquibase formatted sql

--changeset activity:0140-create-activity
-- project_id is the number of a project that stands floors above; it is given by whoever enters the record.
CREATE TABLE activity (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  project_id BIGINT,
  title VARCHAR(100) NOT NULL,
  held_on DATE NOT NULL,
  from_minute SMALLINT NOT NULL,
  to_minute SMALLINT NOT NULL,
  place VARCHAR(100) NOT NULL,
  division_code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  service_field VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  governance_field VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  key_groups VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  campaign VARCHAR(40),
  person_times INT NOT NULL,
  people INT NOT NULL,
  words VARCHAR(1000),
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  late BOOLEAN NOT NULL,
  version_no INT NOT NULL,
  entered_by BIGINT NOT NULL,
  entered_by_name VARCHAR(100) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  decided_by_name VARCHAR(100),
  decided_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT fk_activity_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_activity_entered_by FOREIGN KEY (entered_by) REFERENCES account (id),
  CONSTRAINT ck_activity_time CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440),
  CONSTRAINT ck_activity_people CHECK (people >= 0 AND people <= person_times),
  CONSTRAINT ck_activity_status CHECK (status IN ('ENTERED', 'VERIFIED', 'REJECTED')),
  CONSTRAINT ck_activity_decided CHECK (status = 'ENTERED' OR (decided_at IS NOT NULL AND decided_by_name IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE activity;

--changeset activity:0140-index-activity-organisation
CREATE INDEX ix_activity_organisation ON activity (organisation_id, held_on, id);
--rollback DROP INDEX ix_activity_organisation ON activity;

--changeset activity:0140-index-activity-project
CREATE INDEX ix_activity_project ON activity (project_id, id);
--rollback DROP INDEX ix_activity_project ON activity;

--changeset activity:0140-index-activity-division
CREATE INDEX ix_activity_division ON activity (status, division_path, id);
--rollback DROP INDEX ix_activity_division ON activity;

--changeset activity:0140-grant-activity
GRANT SELECT, INSERT, UPDATE ON activity TO ${service};
--rollback REVOKE ALL ON activity FROM ${service};

--changeset activity:0140-create-activity-helper
-- Who helped, in the version of the record that counts. The same name in one organisation is the same person.
CREATE TABLE activity_helper (
  id BIGINT PRIMARY KEY,
  activity_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  held_on DATE NOT NULL,
  name VARCHAR(60) NOT NULL,
  minutes SMALLINT NOT NULL,
  CONSTRAINT uq_activity_helper UNIQUE (activity_id, name),
  CONSTRAINT fk_activity_helper FOREIGN KEY (activity_id) REFERENCES activity (id),
  CONSTRAINT ck_activity_helper CHECK (minutes > 0 AND minutes <= 1440)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE activity_helper;

--changeset activity:0140-index-activity-helper
CREATE INDEX ix_activity_helper_day ON activity_helper (organisation_id, held_on, name);
--rollback DROP INDEX ix_activity_helper_day ON activity_helper;

--changeset activity:0140-grant-activity-helper
GRANT SELECT, INSERT, DELETE ON activity_helper TO ${service};
--rollback REVOKE ALL ON activity_helper FROM ${service};

--changeset activity:0140-create-activity-photo
CREATE TABLE activity_photo (
  id BIGINT PRIMARY KEY,
  activity_id BIGINT NOT NULL,
  document_id BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT uq_activity_photo UNIQUE (activity_id, document_id),
  CONSTRAINT fk_activity_photo_activity FOREIGN KEY (activity_id) REFERENCES activity (id),
  CONSTRAINT fk_activity_photo_document FOREIGN KEY (document_id) REFERENCES document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE activity_photo;

--changeset activity:0140-index-activity-photo
CREATE INDEX ix_activity_photo_sha256 ON activity_photo (sha256, activity_id);
--rollback DROP INDEX ix_activity_photo_sha256 ON activity_photo;

--changeset activity:0140-grant-activity-photo
GRANT SELECT, INSERT ON activity_photo TO ${service};
--rollback REVOKE ALL ON activity_photo FROM ${service};

--changeset activity:0140-create-activity-version
-- What the record said in each of its versions. Rows are only ever added.
CREATE TABLE activity_version (
  id BIGINT PRIMARY KEY,
  activity_id BIGINT NOT NULL,
  version_no INT NOT NULL,
  content LONGTEXT NOT NULL,
  reason VARCHAR(500),
  written_by_name VARCHAR(100) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_activity_version UNIQUE (activity_id, version_no),
  CONSTRAINT fk_activity_version FOREIGN KEY (activity_id) REFERENCES activity (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE activity_version;

--changeset activity:0140-grant-activity-version
GRANT SELECT, INSERT ON activity_version TO ${service};
--rollback REVOKE ALL ON activity_version FROM ${service};
