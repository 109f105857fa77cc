--liquibase formatted sql

--changeset organisation:0101-create-filing
CREATE TABLE filing (
  organisation_id BIGINT PRIMARY KEY,
  founding_reason VARCHAR(500) NOT NULL,
  member_count INT,
  village_opinion VARCHAR(500),
  village_by BIGINT,
  village_at DATETIME(6),
  decision_reason VARCHAR(500),
  decided_by BIGINT,
  decided_at DATETIME(6),
  CONSTRAINT fk_filing_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_filing_village FOREIGN KEY (village_by) REFERENCES account (id),
  CONSTRAINT fk_filing_decider FOREIGN KEY (decided_by) REFERENCES account (id),
  CONSTRAINT ck_filing_members CHECK (member_count IS NULL OR member_count > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE filing;

--changeset organisation:0101-grant-filing
GRANT SELECT, INSERT, UPDATE ON filing TO ${service};
--rollback REVOKE ALL ON filing FROM ${service};

--changeset organisation:0101-create-filing-sequence
CREATE TABLE filing_sequence (
  township_code VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_year SMALLINT NOT NULL,
  last_serial INT NOT NULL,
  PRIMARY KEY (township_code, filing_year),
  CONSTRAINT ck_filing_sequence CHECK (last_serial > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE filing_sequence;

--changeset organisation:0101-grant-filing-sequence
GRANT SELECT, INSERT, UPDATE ON filing_sequence TO ${service};
--rollback REVOKE ALL ON filing_sequence FROM ${service};
