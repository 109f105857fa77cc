--liquibase formatted sql

--changeset life:0345-create-life-finding
-- What the last night said of those who have gone quiet. Worked out anew every night, so it may be written over and deleted.
CREATE TABLE life_finding (
  organisation_id BIGINT PRIMARY KEY,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quiet_since DATE NOT NULL,
  quiet_days INT NOT NULL,
  record_id BIGINT,
  rule_version VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  as_of DATE NOT NULL,
  CONSTRAINT fk_life_finding_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_life_finding_days CHECK (quiet_days > 0),
  CONSTRAINT ck_life_finding_record CHECK (reason <> 'CONFIRMATION_OVERDUE' OR record_id IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE life_finding;

--changeset life:0345-index-life-finding-since
CREATE INDEX ix_life_finding_since ON life_finding (quiet_since, organisation_id);
--rollback DROP INDEX ix_life_finding_since ON life_finding;

--changeset life:0345-index-life-finding-stage
CREATE INDEX ix_life_finding_stage ON life_finding (stage, quiet_since, organisation_id);
--rollback DROP INDEX ix_life_finding_stage ON life_finding;

--changeset life:0345-grant-life-finding
GRANT SELECT, INSERT, UPDATE, DELETE ON life_finding TO ${service};
--rollback REVOKE ALL ON life_finding FROM ${service};
