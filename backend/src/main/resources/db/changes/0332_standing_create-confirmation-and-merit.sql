--liquibase formatted sql

--changeset standing:0332-create-standing-confirmation
-- What an organisation declared and the office confirmed in a year. Rows are only ever added; the last one counts.
CREATE TABLE standing_confirmation (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  confirmed_on DATE NOT NULL,
  residents INT,
  area VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  key_groups VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  house_rules VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  instructor_activities INT NOT NULL,
  party_exempt BOOLEAN NOT NULL,
  note VARCHAR(500),
  entered_by BIGINT NOT NULL,
  entered_by_name VARCHAR(100) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_standing_confirmation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_standing_confirmation_account FOREIGN KEY (entered_by) REFERENCES account (id),
  CONSTRAINT ck_standing_confirmation_residents CHECK (residents IS NULL OR residents > 0),
  CONSTRAINT ck_standing_confirmation_instructor CHECK (instructor_activities >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE standing_confirmation;

--changeset standing:0332-index-standing-confirmation
CREATE INDEX ix_standing_confirmation ON standing_confirmation (organisation_id, confirmed_on, id);
--rollback DROP INDEX ix_standing_confirmation ON standing_confirmation;

--changeset standing:0332-grant-standing-confirmation
GRANT SELECT, INSERT ON standing_confirmation TO ${service};
--rollback REVOKE ALL ON standing_confirmation FROM ${service};

--changeset standing:0332-create-standing-merit
-- An honour, or resources brought in, by their document. Rows are only ever added; a mistake is struck out by a row of its own.
CREATE TABLE standing_merit (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
  amount_fen BIGINT NOT NULL,
  title VARCHAR(100) NOT NULL,
  giver VARCHAR(100) NOT NULL,
  document_no VARCHAR(80) NOT NULL,
  given_on DATE NOT NULL,
  entered_by BIGINT NOT NULL,
  entered_by_name VARCHAR(100) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_standing_merit UNIQUE (organisation_id, document_no, title),
  CONSTRAINT fk_standing_merit_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_standing_merit_account FOREIGN KEY (entered_by) REFERENCES account (id),
  CONSTRAINT ck_standing_merit_kind CHECK (kind = 'HONOUR' AND level IS NOT NULL AND amount_fen = 0 OR kind = 'RESOURCE' AND level IS NULL AND amount_fen > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE standing_merit;

--changeset standing:0332-grant-standing-merit
GRANT SELECT, INSERT ON standing_merit TO ${service};
--rollback REVOKE ALL ON standing_merit FROM ${service};

--changeset standing:0332-create-standing-merit-struck
CREATE TABLE standing_merit_struck (
  merit_id BIGINT PRIMARY KEY,
  reason VARCHAR(500) NOT NULL,
  struck_by BIGINT NOT NULL,
  struck_by_name VARCHAR(100) NOT NULL,
  struck_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_standing_merit_struck FOREIGN KEY (merit_id) REFERENCES standing_merit (id),
  CONSTRAINT fk_standing_merit_struck_account FOREIGN KEY (struck_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE standing_merit_struck;

--changeset standing:0332-grant-standing-merit-struck
GRANT SELECT, INSERT ON standing_merit_struck TO ${service};
--rollback REVOKE ALL ON standing_merit_struck FROM ${service};
