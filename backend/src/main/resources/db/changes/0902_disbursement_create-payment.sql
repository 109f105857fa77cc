--liquibase formatted sql

--changeset disbursement:0902-create-payment-batch
CREATE TABLE payment_batch (
  id BIGINT PRIMARY KEY,
  pool_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payments INT NOT NULL,
  amount_fen BIGINT NOT NULL,
  skipped INT NOT NULL,
  made_by BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_payment_batch_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT fk_payment_batch_maker FOREIGN KEY (made_by) REFERENCES account (id),
  CONSTRAINT ck_payment_batch_amount CHECK (amount_fen >= 0 AND payments >= 0 AND skipped >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE payment_batch;

--changeset disbursement:0902-grant-payment-batch
GRANT SELECT, INSERT ON payment_batch TO ${service};
--rollback REVOKE ALL ON payment_batch FROM ${service};

--changeset disbursement:0902-create-payment-batch-skip
CREATE TABLE payment_batch_skip (
  id BIGINT PRIMARY KEY,
  batch_id BIGINT NOT NULL,
  tranche_id BIGINT NOT NULL,
  reason_zh VARCHAR(500) NOT NULL,
  reason_en VARCHAR(500) NOT NULL,
  gate_answer_id BIGINT,
  CONSTRAINT uq_payment_batch_skip UNIQUE (batch_id, tranche_id),
  CONSTRAINT fk_payment_batch_skip_batch FOREIGN KEY (batch_id) REFERENCES payment_batch (id),
  CONSTRAINT fk_payment_batch_skip_tranche FOREIGN KEY (tranche_id) REFERENCES tranche (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE payment_batch_skip;

--changeset disbursement:0902-grant-payment-batch-skip
GRANT SELECT, INSERT ON payment_batch_skip TO ${service};
--rollback REVOKE ALL ON payment_batch_skip FROM ${service};

--changeset disbursement:0902-create-payment
CREATE TABLE payment (
  id BIGINT PRIMARY KEY,
  tranche_id BIGINT NOT NULL,
  attempt INT NOT NULL,
  -- 1 while the bank may still carry it out or has done so, NULL once it is known dead
  live INT,
  bank_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_fen BIGINT NOT NULL,
  pool_id BIGINT NOT NULL,
  project_id BIGINT NOT NULL,
  implementer_id BIGINT NOT NULL,
  host_id BIGINT,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  batch_id BIGINT,
  gate_answer_id BIGINT NOT NULL,
  payee_account_id BIGINT NOT NULL,
  payee_organisation_id BIGINT NOT NULL,
  payee_name VARCHAR(100) NOT NULL,
  payee_bank VARCHAR(100) NOT NULL,
  payee_number_masked VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payee_number_fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  requested_by BIGINT NOT NULL,
  approved_by BIGINT NOT NULL,
  instructed_by BIGINT NOT NULL,
  instructed_at DATETIME(6) NOT NULL,
  settled_by BIGINT,
  settled_at DATETIME(6),
  bank_serial VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  paid_on DATE,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_payment_attempt UNIQUE (tranche_id, attempt),
  CONSTRAINT uq_payment_live UNIQUE (tranche_id, live),
  CONSTRAINT uq_payment_bank_key UNIQUE (bank_key),
  CONSTRAINT uq_payment_bank_serial UNIQUE (pool_id, bank_serial),
  CONSTRAINT fk_payment_tranche FOREIGN KEY (tranche_id, amount_fen) REFERENCES tranche (id, amount_fen),
  CONSTRAINT fk_payment_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT fk_payment_batch FOREIGN KEY (batch_id) REFERENCES payment_batch (id),
  CONSTRAINT fk_payment_payee FOREIGN KEY (payee_account_id) REFERENCES payee_account (id),
  CONSTRAINT fk_payment_requester FOREIGN KEY (requested_by) REFERENCES account (id),
  CONSTRAINT fk_payment_approver FOREIGN KEY (approved_by) REFERENCES account (id),
  CONSTRAINT fk_payment_cashier FOREIGN KEY (instructed_by) REFERENCES account (id),
  CONSTRAINT ck_payment_live CHECK ((status IN ('FAILED', 'RETURNED') AND live IS NULL) OR (status NOT IN ('FAILED', 'RETURNED') AND live IS NOT NULL AND live = 1)),
  CONSTRAINT ck_payment_attempt CHECK (attempt >= 1),
  CONSTRAINT ck_payment_hands CHECK (requested_by <> approved_by AND instructed_by <> requested_by AND instructed_by <> approved_by),
  CONSTRAINT ck_payment_paid CHECK (status <> 'PAID' OR (bank_serial IS NOT NULL AND paid_on IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE payment;

--changeset disbursement:0902-index-payment-status
CREATE INDEX ix_payment_status ON payment (status, id);
--rollback DROP INDEX ix_payment_status ON payment;

--changeset disbursement:0902-index-payment-match
CREATE INDEX ix_payment_match ON payment (pool_id, amount_fen);
--rollback DROP INDEX ix_payment_match ON payment;

--changeset disbursement:0902-index-payment-batch
CREATE INDEX ix_payment_batch ON payment (batch_id, id);
--rollback DROP INDEX ix_payment_batch ON payment;

--changeset disbursement:0902-grant-payment
GRANT SELECT, INSERT, UPDATE ON payment TO ${service};
--rollback REVOKE ALL ON payment FROM ${service};
