--liquibase formatted sql

--changeset expense:0750-create-claim
-- One expense with its voucher. voucher_key names an invoice in the whole country; a claim that was refused or taken back lets go of it.
CREATE TABLE claim (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  implementer_id BIGINT NOT NULL,
  host_id BIGINT,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  budget_version INT NOT NULL,
  line_id VARCHAR(20) NOT NULL,
  what VARCHAR(200) NOT NULL,
  spent_on DATE NOT NULL,
  payee VARCHAR(100) NOT NULL,
  voucher_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  voucher_no VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin,
  issuer_code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin,
  voucher_key VARCHAR(61) CHARACTER SET ascii COLLATE ascii_bin,
  amount_fen BIGINT NOT NULL,
  accepted_fen BIGINT,
  cash BOOLEAN NOT NULL,
  activity_id BIGINT,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  content_by BIGINT,
  content_by_name VARCHAR(100),
  figures_by BIGINT,
  figures_by_name VARCHAR(100),
  entered_by BIGINT NOT NULL,
  entered_by_name VARCHAR(100) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_claim_voucher UNIQUE (voucher_key),
  CONSTRAINT fk_claim_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_claim_implementer FOREIGN KEY (implementer_id) REFERENCES organisation (id),
  CONSTRAINT fk_claim_activity FOREIGN KEY (activity_id) REFERENCES activity (id),
  CONSTRAINT fk_claim_entered_by FOREIGN KEY (entered_by) REFERENCES account (id),
  CONSTRAINT ck_claim_amount CHECK (amount_fen > 0 AND (accepted_fen IS NULL OR accepted_fen BETWEEN 0 AND amount_fen)),
  CONSTRAINT ck_claim_status CHECK (status IN ('SUBMITTED', 'CONTENT_OK', 'QUERIED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  CONSTRAINT ck_claim_accepted CHECK ((status = 'ACCEPTED') = (accepted_fen IS NOT NULL) AND (status <> 'ACCEPTED' OR (content_by IS NOT NULL AND figures_by IS NOT NULL))),
  CONSTRAINT ck_claim_voucher CHECK ((voucher_kind = 'PAY_SHEET') = (voucher_no IS NULL) AND (voucher_no IS NULL) = (issuer_code IS NULL)),
  CONSTRAINT ck_claim_key CHECK (status IN ('REFUSED', 'WITHDRAWN') OR voucher_kind = 'PAY_SHEET' OR voucher_key IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE claim;

--changeset expense:0750-index-claim-project
CREATE INDEX ix_claim_project ON claim (project_id, id);
--rollback DROP INDEX ix_claim_project ON claim;

--changeset expense:0750-index-claim-status
CREATE INDEX ix_claim_status ON claim (status, division_path, id);
--rollback DROP INDEX ix_claim_status ON claim;

--changeset expense:0750-grant-claim
GRANT SELECT, INSERT, UPDATE ON claim TO ${service};
--rollback REVOKE ALL ON claim FROM ${service};

--changeset expense:0750-create-claim-file
CREATE TABLE claim_file (
  id BIGINT PRIMARY KEY,
  claim_id BIGINT NOT NULL,
  document_id BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT uq_claim_file UNIQUE (claim_id, document_id),
  CONSTRAINT fk_claim_file_claim FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT fk_claim_file_document FOREIGN KEY (document_id) REFERENCES document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE claim_file;

--changeset expense:0750-index-claim-file
CREATE INDEX ix_claim_file_sha256 ON claim_file (sha256, claim_id);
--rollback DROP INDEX ix_claim_file_sha256 ON claim_file;

--changeset expense:0750-grant-claim-file
GRANT SELECT, INSERT ON claim_file TO ${service};
--rollback REVOKE ALL ON claim_file FROM ${service};
