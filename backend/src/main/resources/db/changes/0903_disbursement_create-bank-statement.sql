--liquibase formatted sql

--changeset disbursement:0903-create-bank-statement
CREATE TABLE bank_statement (
  id BIGINT PRIMARY KEY,
  pool_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  layout_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  layout_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lines_total INT NOT NULL,
  lines_known INT NOT NULL,
  imported_by BIGINT NOT NULL,
  imported_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_bank_statement_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT fk_bank_statement_importer FOREIGN KEY (imported_by) REFERENCES account (id),
  CONSTRAINT ck_bank_statement_lines CHECK (lines_known >= 0 AND lines_known <= lines_total)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE bank_statement;

--changeset disbursement:0903-grant-bank-statement
GRANT SELECT, INSERT ON bank_statement TO ${service};
--rollback REVOKE ALL ON bank_statement FROM ${service};

--changeset disbursement:0903-create-bank-line
CREATE TABLE bank_line (
  id BIGINT PRIMARY KEY,
  statement_id BIGINT NOT NULL,
  pool_id BIGINT NOT NULL,
  serial VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  booked_on DATE NOT NULL,
  direction VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_fen BIGINT NOT NULL,
  counterparty VARCHAR(200) NOT NULL,
  number_masked VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  remark VARCHAR(500) NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payment_id BIGINT,
  matched_by_rule VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin,
  decided_by BIGINT,
  decided_at DATETIME(6),
  decision_reason VARCHAR(500),
  version BIGINT NOT NULL DEFAULT 0,
  -- the bank's number names a movement once and for all: a file may come twice
  CONSTRAINT uq_bank_line_serial UNIQUE (pool_id, serial),
  CONSTRAINT uq_bank_line_payment UNIQUE (payment_id),
  CONSTRAINT fk_bank_line_statement FOREIGN KEY (statement_id) REFERENCES bank_statement (id),
  CONSTRAINT fk_bank_line_payment FOREIGN KEY (payment_id) REFERENCES payment (id),
  CONSTRAINT ck_bank_line_amount CHECK (amount_fen > 0),
  CONSTRAINT ck_bank_line_direction CHECK (direction IN ('IN', 'OUT')),
  CONSTRAINT ck_bank_line_matched CHECK ((status = 'MATCHED') = (payment_id IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE bank_line;

--changeset disbursement:0903-index-bank-line-statement
CREATE INDEX ix_bank_line_statement ON bank_line (statement_id, id);
--rollback DROP INDEX ix_bank_line_statement ON bank_line;

--changeset disbursement:0903-grant-bank-line
GRANT SELECT, INSERT, UPDATE ON bank_line TO ${service};
--rollback REVOKE ALL ON bank_line FROM ${service};

--changeset disbursement:0903-create-payment-difference
CREATE TABLE payment_difference (
  id BIGINT PRIMARY KEY,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line_id BIGINT NOT NULL,
  pool_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tranche_id BIGINT,
  project_id BIGINT,
  amount_fen BIGINT NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  opened_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  return_line_id BIGINT,
  closed_by BIGINT,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_payment_difference_line UNIQUE (line_id),
  CONSTRAINT uq_payment_difference_return UNIQUE (return_line_id),
  CONSTRAINT fk_payment_difference_line FOREIGN KEY (line_id) REFERENCES bank_line (id),
  CONSTRAINT fk_payment_difference_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT fk_payment_difference_tranche FOREIGN KEY (tranche_id) REFERENCES tranche (id),
  CONSTRAINT fk_payment_difference_return FOREIGN KEY (return_line_id) REFERENCES bank_line (id),
  CONSTRAINT ck_payment_difference_amount CHECK (amount_fen > 0),
  CONSTRAINT ck_payment_difference_kind CHECK (kind <> 'DUPLICATE_PAYMENT' OR (tranche_id IS NOT NULL AND project_id IS NOT NULL)),
  CONSTRAINT ck_payment_difference_return CHECK ((status = 'RETURNED') = (return_line_id IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE payment_difference;

--changeset disbursement:0903-index-payment-difference-project
CREATE INDEX ix_payment_difference_project ON payment_difference (project_id, status);
--rollback DROP INDEX ix_payment_difference_project ON payment_difference;

--changeset disbursement:0903-grant-payment-difference
GRANT SELECT, INSERT, UPDATE ON payment_difference TO ${service};
--rollback REVOKE ALL ON payment_difference FROM ${service};
