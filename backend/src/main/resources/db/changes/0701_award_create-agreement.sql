--liquibase formatted sql

--changeset award:0701-create-agreement
CREATE TABLE agreement (
  id BIGINT PRIMARY KEY,
  number VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  award_line_id BIGINT NOT NULL,
  call_id BIGINT NOT NULL,
  rule_book_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  track_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  implementer_id BIGINT NOT NULL,
  host_id BIGINT,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(200) NOT NULL,
  awarded_fen BIGINT NOT NULL,
  amount_fen BIGINT NOT NULL,
  pool_id BIGINT NOT NULL,
  payee_account_id BIGINT,
  plan LONGTEXT NOT NULL,
  tranches LONGTEXT,
  sign_by DATE NOT NULL,
  sign_provisional BOOLEAN NOT NULL,
  remind_once BOOLEAN NOT NULL,
  reminded_at DATETIME(6),
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  text_document_id BIGINT,
  text_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  scan_document_id BIGINT,
  scan_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  created_at DATETIME(6) NOT NULL,
  in_force_at DATETIME(6),
  gate_answer_id BIGINT,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_agreement_number UNIQUE (number),
  CONSTRAINT uq_agreement_award UNIQUE (award_line_id),
  CONSTRAINT fk_agreement_award FOREIGN KEY (award_line_id) REFERENCES award_line (id),
  CONSTRAINT fk_agreement_call FOREIGN KEY (call_id) REFERENCES funding_call (id),
  CONSTRAINT fk_agreement_application FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT fk_agreement_implementer FOREIGN KEY (implementer_id) REFERENCES organisation (id),
  CONSTRAINT fk_agreement_host FOREIGN KEY (host_id) REFERENCES organisation (id),
  CONSTRAINT fk_agreement_payee FOREIGN KEY (payee_account_id) REFERENCES payee_account (id),
  CONSTRAINT fk_agreement_text FOREIGN KEY (text_document_id) REFERENCES document (id),
  CONSTRAINT fk_agreement_scan FOREIGN KEY (scan_document_id) REFERENCES document (id),
  CONSTRAINT ck_agreement_amount CHECK (amount_fen > 0 AND amount_fen <= awarded_fen),
  CONSTRAINT ck_agreement_text CHECK (status NOT IN ('AWAITING_SIGNATURES', 'SIGNED', 'IN_FORCE') OR text_sha256 IS NOT NULL),
  CONSTRAINT ck_agreement_force CHECK (status <> 'IN_FORCE' OR in_force_at IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE agreement;

--changeset award:0701-index-agreement-due
CREATE INDEX ix_agreement_due ON agreement (status, sign_by, id);
--rollback DROP INDEX ix_agreement_due ON agreement;

--changeset award:0701-index-agreement-call
CREATE INDEX ix_agreement_call ON agreement (call_id, id);
--rollback DROP INDEX ix_agreement_call ON agreement;

--changeset award:0701-index-agreement-implementer
CREATE INDEX ix_agreement_implementer ON agreement (implementer_id, id);
--rollback DROP INDEX ix_agreement_implementer ON agreement;

--changeset award:0701-index-agreement-host
CREATE INDEX ix_agreement_host ON agreement (host_id, id);
--rollback DROP INDEX ix_agreement_host ON agreement;

--changeset award:0701-grant-agreement
GRANT SELECT, INSERT, UPDATE ON agreement TO ${service};
--rollback REVOKE ALL ON agreement FROM ${service};

--changeset award:0701-create-agreement-serial
CREATE TABLE agreement_serial (
  call_id BIGINT PRIMARY KEY,
  last_serial BIGINT NOT NULL,
  CONSTRAINT fk_agreement_serial_call FOREIGN KEY (call_id) REFERENCES funding_call (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE agreement_serial;

--changeset award:0701-grant-agreement-serial
GRANT SELECT, INSERT, UPDATE ON agreement_serial TO ${service};
--rollback REVOKE ALL ON agreement_serial FROM ${service};

--changeset award:0701-create-agreement-revision
CREATE TABLE agreement_revision (
  id BIGINT PRIMARY KEY,
  agreement_id BIGINT NOT NULL,
  number INT NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open TINYINT,
  amount_fen BIGINT NOT NULL,
  plan LONGTEXT NOT NULL,
  before_amount_fen BIGINT NOT NULL,
  before_plan LONGTEXT NOT NULL,
  note VARCHAR(500) NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_by_name VARCHAR(100) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  words VARCHAR(500),
  decided_by_name VARCHAR(100),
  decided_at DATETIME(6),
  CONSTRAINT uq_agreement_revision UNIQUE (agreement_id, number),
  CONSTRAINT uq_agreement_revision_open UNIQUE (agreement_id, open),
  CONSTRAINT fk_agreement_revision FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT ck_agreement_revision_amount CHECK (amount_fen > 0 AND amount_fen <= before_amount_fen),
  CONSTRAINT ck_agreement_revision_open CHECK ((status = 'PROPOSED') = (open IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE agreement_revision;

--changeset award:0701-grant-agreement-revision
GRANT SELECT, INSERT, UPDATE ON agreement_revision TO ${service};
--rollback REVOKE ALL ON agreement_revision FROM ${service};

--changeset award:0701-create-agreement-confirmation
CREATE TABLE agreement_confirmation (
  id BIGINT PRIMARY KEY,
  agreement_id BIGINT NOT NULL,
  party VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  way VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  algorithm VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  confirmed_by BIGINT NOT NULL,
  confirmed_by_name VARCHAR(100) NOT NULL,
  confirmed_at DATETIME(6) NOT NULL,
  words VARCHAR(500),
  CONSTRAINT uq_agreement_confirmation UNIQUE (agreement_id, party, sha256),
  CONSTRAINT fk_agreement_confirmation FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT fk_agreement_confirmation_by FOREIGN KEY (confirmed_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE agreement_confirmation;

--changeset award:0701-grant-agreement-confirmation
GRANT SELECT, INSERT ON agreement_confirmation TO ${service};
--rollback REVOKE ALL ON agreement_confirmation FROM ${service};
