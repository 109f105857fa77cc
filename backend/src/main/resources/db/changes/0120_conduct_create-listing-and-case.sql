--liquibase formatted sql

--changeset conduct:0120-create-credit-listing
CREATE TABLE credit_listing (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authority VARCHAR(100) NOT NULL,
  document_no VARCHAR(80) NOT NULL,
  listed_on DATE NOT NULL,
  ground VARCHAR(500) NOT NULL,
  removal_document_no VARCHAR(80),
  removed_on DATE,
  removal_ground VARCHAR(500),
  entered_by BIGINT NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  -- 1 while listed, else NULL: once on each list at a time
  live TINYINT,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_credit_listing_live UNIQUE (organisation_id, kind, live),
  CONSTRAINT fk_credit_listing_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_credit_listing_account FOREIGN KEY (entered_by) REFERENCES account (id),
  CONSTRAINT ck_credit_listing_kind CHECK (kind IN ('ABNORMAL', 'SERIOUS', 'ATTENTION')),
  CONSTRAINT ck_credit_listing_live CHECK ((live IS NOT NULL) = (status = 'LISTED')),
  CONSTRAINT ck_credit_listing_removal CHECK (status = 'LISTED' OR removal_document_no IS NOT NULL AND removed_on IS NOT NULL AND removed_on >= listed_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE credit_listing;

--changeset conduct:0120-index-credit-listing-division
CREATE INDEX ix_credit_listing_division ON credit_listing (division_path, id);
--rollback DROP INDEX ix_credit_listing_division ON credit_listing;

--changeset conduct:0120-grant-credit-listing
GRANT SELECT, INSERT, UPDATE ON credit_listing TO ${service};
--rollback REVOKE ALL ON credit_listing FROM ${service};

--changeset conduct:0120-create-supervision-case
CREATE TABLE supervision_case (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(500) NOT NULL,
  conclusion VARCHAR(500),
  opened_by BIGINT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6),
  -- 1 while open, else NULL: one at a time
  live TINYINT,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_supervision_case_live UNIQUE (organisation_id, live),
  CONSTRAINT fk_supervision_case_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_supervision_case_account FOREIGN KEY (opened_by) REFERENCES account (id),
  CONSTRAINT ck_supervision_case_live CHECK ((live IS NOT NULL) = (status = 'OPEN')),
  CONSTRAINT ck_supervision_case_closed CHECK (status = 'OPEN' OR conclusion IS NOT NULL AND closed_at IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE supervision_case;

--changeset conduct:0120-index-supervision-case-division
CREATE INDEX ix_supervision_case_division ON supervision_case (division_path, id);
--rollback DROP INDEX ix_supervision_case_division ON supervision_case;

--changeset conduct:0120-grant-supervision-case
GRANT SELECT, INSERT, UPDATE ON supervision_case TO ${service};
--rollback REVOKE ALL ON supervision_case FROM ${service};
