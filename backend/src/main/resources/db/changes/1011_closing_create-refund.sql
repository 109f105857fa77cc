--liquibase formatted sql

--changeset closing:1011-create-refund
-- Money that has to come back from a project: how much, why, from whom and until when.
CREATE TABLE refund (
  id BIGINT PRIMARY KEY,
  number VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  settlement_id BIGINT NOT NULL,
  project_id BIGINT NOT NULL,
  project_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  project_title VARCHAR(200) NOT NULL,
  implementer_id BIGINT NOT NULL,
  host_id BIGINT,
  debtor_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pool_id BIGINT NOT NULL,
  award_id BIGINT NOT NULL,
  rule_book_id BIGINT NOT NULL,
  cause VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ground VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  demanded_fen BIGINT NOT NULL,
  returned_fen BIGINT NOT NULL DEFAULT 0,
  demanded_on DATE NOT NULL,
  nominal_due_on DATE NOT NULL,
  due_on DATE NOT NULL,
  provisional BOOLEAN NOT NULL,
  letter_id BIGINT,
  demanded_by_name VARCHAR(100) NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(1000),
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_refund_settlement UNIQUE (settlement_id),
  CONSTRAINT uq_refund_number UNIQUE (number),
  CONSTRAINT fk_refund_settlement FOREIGN KEY (settlement_id) REFERENCES settlement (id),
  CONSTRAINT fk_refund_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_refund_implementer FOREIGN KEY (implementer_id) REFERENCES organisation (id),
  CONSTRAINT fk_refund_host FOREIGN KEY (host_id) REFERENCES organisation (id),
  CONSTRAINT fk_refund_debtor FOREIGN KEY (debtor_id) REFERENCES organisation (id),
  CONSTRAINT fk_refund_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT fk_refund_award FOREIGN KEY (award_id) REFERENCES award_balance (award_id),
  CONSTRAINT fk_refund_letter FOREIGN KEY (letter_id) REFERENCES document (id),
  CONSTRAINT ck_refund_status CHECK (status IN ('OPEN', 'OVERDUE', 'RETURNED')),
  CONSTRAINT ck_refund_cause CHECK (cause IN ('SETTLEMENT', 'TERMINATION')),
  -- who signed and received the money: the host of a filed body, or the organisation itself
  CONSTRAINT ck_refund_debtor CHECK (debtor_id = COALESCE(host_id, implementer_id)),
  -- never more than is owed, and done exactly when all of it is back
  CONSTRAINT ck_refund_returned CHECK (demanded_fen > 0 AND returned_fen >= 0 AND returned_fen <= demanded_fen),
  CONSTRAINT ck_refund_done CHECK ((status = 'RETURNED') = (returned_fen = demanded_fen)),
  CONSTRAINT ck_refund_days CHECK (demanded_on <= nominal_due_on AND nominal_due_on <= due_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE refund;

--changeset closing:1011-index-refund-implementer
CREATE INDEX ix_refund_implementer ON refund (implementer_id, status);
--rollback DROP INDEX ix_refund_implementer ON refund;

--changeset closing:1011-index-refund-debtor
CREATE INDEX ix_refund_debtor ON refund (debtor_id, status);
--rollback DROP INDEX ix_refund_debtor ON refund;

--changeset closing:1011-index-refund-due
CREATE INDEX ix_refund_due ON refund (status, due_on);
--rollback DROP INDEX ix_refund_due ON refund;

--changeset closing:1011-grant-refund
GRANT SELECT, INSERT, UPDATE ON refund TO ${service};
--rollback REVOKE ALL ON refund FROM ${service};

--changeset closing:1011-create-refund-payment
-- Money of one line of the bank that pays back one refund. A mistake is taken back, never deleted.
CREATE TABLE refund_payment (
  id BIGINT PRIMARY KEY,
  refund_id BIGINT NOT NULL,
  line_id BIGINT NOT NULL,
  serial VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  booked_on DATE NOT NULL,
  payer VARCHAR(200) NOT NULL,
  received_fen BIGINT NOT NULL,
  matched_fen BIGINT NOT NULL,
  words VARCHAR(500),
  recorded_by BIGINT NOT NULL,
  recorded_by_name VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  live INT,
  taken_back_by_name VARCHAR(100),
  taken_back_at DATETIME(6),
  taken_back_reason VARCHAR(500),
  version BIGINT NOT NULL DEFAULT 0,
  -- the same money never pays the same debt twice
  CONSTRAINT uq_refund_payment_line UNIQUE (refund_id, line_id, live),
  CONSTRAINT fk_refund_payment_refund FOREIGN KEY (refund_id) REFERENCES refund (id),
  CONSTRAINT fk_refund_payment_line FOREIGN KEY (line_id) REFERENCES bank_line (id),
  CONSTRAINT fk_refund_payment_account FOREIGN KEY (recorded_by) REFERENCES account (id),
  CONSTRAINT ck_refund_payment_amount CHECK (matched_fen > 0 AND matched_fen <= received_fen),
  CONSTRAINT ck_refund_payment_live CHECK (live IS NULL OR live = 1),
  CONSTRAINT ck_refund_payment_taken_back CHECK ((live IS NULL) = (taken_back_at IS NOT NULL) AND (live IS NULL) = (taken_back_reason IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE refund_payment;

--changeset closing:1011-grant-refund-payment
GRANT SELECT, INSERT, UPDATE ON refund_payment TO ${service};
--rollback REVOKE ALL ON refund_payment FROM ${service};

--changeset closing:1011-create-refund-reminder
-- Who owes was reminded: once for each day that the rule book names. Rows are only ever added.
CREATE TABLE refund_reminder (
  id BIGINT PRIMARY KEY,
  refund_id BIGINT NOT NULL,
  days_before INT NOT NULL,
  open_fen BIGINT NOT NULL,
  reminded_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_refund_reminder UNIQUE (refund_id, days_before),
  CONSTRAINT fk_refund_reminder_refund FOREIGN KEY (refund_id) REFERENCES refund (id),
  CONSTRAINT ck_refund_reminder_open CHECK (open_fen > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE refund_reminder;

--changeset closing:1011-grant-refund-reminder
GRANT SELECT, INSERT ON refund_reminder TO ${service};
--rollback REVOKE ALL ON refund_reminder FROM ${service};
