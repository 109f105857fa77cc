--liquibase formatted sql

--changeset organisation:0100-create-organisation
CREATE TABLE organisation (
  id BIGINT PRIMARY KEY,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  name VARCHAR(100) NOT NULL,
  category VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  legal_form VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  credit_code VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin,
  filing_number VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin,
  legacy_no VARCHAR(60),
  -- what no two organisations may share while neither is refused: the credit code, and the digest of home and name
  live_code VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin,
  live_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  division_code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  urban BOOLEAN NOT NULL,
  founded_on DATE,
  registered_on DATE,
  filed_on DATE,
  contact_name VARCHAR(60) NOT NULL,
  contact_phone_sealed VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contact_phone_masked VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(200),
  leader_name VARCHAR(60) NOT NULL,
  leader_id_sealed VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin,
  leader_id_masked VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  leader_id_fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  summary VARCHAR(1000),
  party_building VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by BIGINT,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_organisation_live_code UNIQUE (live_code),
  CONSTRAINT uq_organisation_live_key UNIQUE (live_key),
  CONSTRAINT uq_organisation_filing_number UNIQUE (filing_number),
  CONSTRAINT fk_organisation_creator FOREIGN KEY (created_by) REFERENCES account (id),
  CONSTRAINT ck_organisation_code CHECK ((kind = 'REGISTERED') = (credit_code IS NOT NULL)),
  CONSTRAINT ck_organisation_number CHECK (kind <> 'FILED' OR (status = 'NORMAL') = (filing_number IS NOT NULL)),
  CONSTRAINT ck_organisation_live CHECK ((status = 'REFUSED') = (live_key IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE organisation;

--changeset organisation:0100-index-organisation-path
CREATE INDEX ix_organisation_path ON organisation (division_path, id);
--rollback DROP INDEX ix_organisation_path ON organisation;

--changeset organisation:0100-index-organisation-status
CREATE INDEX ix_organisation_status ON organisation (status, id);
--rollback DROP INDEX ix_organisation_status ON organisation;

--changeset organisation:0100-index-organisation-legacy-no
CREATE INDEX ix_organisation_legacy_no ON organisation (legacy_no);
--rollback DROP INDEX ix_organisation_legacy_no ON organisation;

--changeset organisation:0100-index-organisation-leader-id
CREATE INDEX ix_organisation_leader_id ON organisation (leader_id_fingerprint);
--rollback DROP INDEX ix_organisation_leader_id ON organisation;

--changeset organisation:0100-grant-organisation
GRANT SELECT, INSERT, UPDATE ON organisation TO ${service};
--rollback REVOKE ALL ON organisation FROM ${service};
