--liquibase formatted sql

--changeset fund:0152-create-pool-balance
CREATE TABLE pool_balance (
  pool_id BIGINT PRIMARY KEY,
  closed BOOLEAN NOT NULL DEFAULT FALSE,
  appropriated_fen BIGINT NOT NULL DEFAULT 0,
  moved_fen BIGINT NOT NULL DEFAULT 0,
  withdrawn_fen BIGINT NOT NULL DEFAULT 0,
  available_fen BIGINT NOT NULL DEFAULT 0,
  reserved_fen BIGINT NOT NULL DEFAULT 0,
  committed_fen BIGINT NOT NULL DEFAULT 0,
  payable_fen BIGINT NOT NULL DEFAULT 0,
  in_transit_fen BIGINT NOT NULL DEFAULT 0,
  paid_fen BIGINT NOT NULL DEFAULT 0,
  released_fen BIGINT NOT NULL DEFAULT 0,
  lapsed_fen BIGINT NOT NULL DEFAULT 0,
  returned_fen BIGINT NOT NULL DEFAULT 0,
  restored_fen BIGINT NOT NULL DEFAULT 0,
  owed_fen BIGINT NOT NULL DEFAULT 0,
  remitted_fen BIGINT NOT NULL DEFAULT 0,
  clearing_fen BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT fk_pool_balance_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT ck_pool_balance_negative CHECK (appropriated_fen >= 0 AND withdrawn_fen >= 0 AND available_fen >= 0 AND reserved_fen >= 0
    AND committed_fen >= 0 AND payable_fen >= 0 AND in_transit_fen >= 0 AND paid_fen >= 0 AND released_fen >= 0 AND returned_fen >= 0
    AND lapsed_fen >= 0 AND restored_fen >= 0 AND owed_fen >= 0 AND remitted_fen >= 0),
  -- what is promised or paid never exceeds what was given: the uses always equal the means
  CONSTRAINT ck_pool_balance_means CHECK (available_fen + reserved_fen + committed_fen + payable_fen + in_transit_fen + paid_fen
    = appropriated_fen + moved_fen - withdrawn_fen + restored_fen - lapsed_fen),
  CONSTRAINT ck_pool_balance_returned CHECK (returned_fen <= paid_fen AND restored_fen + owed_fen + remitted_fen <= returned_fen + lapsed_fen),
  CONSTRAINT ck_pool_balance_closed CHECK (closed = 0 OR (available_fen = 0 AND reserved_fen = 0))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE pool_balance;

--changeset fund:0152-create-award-balance
CREATE TABLE award_balance (
  award_id BIGINT PRIMARY KEY,
  pool_id BIGINT NOT NULL,
  call_id BIGINT,
  project_id BIGINT,
  fee_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  granted_fen BIGINT NOT NULL DEFAULT 0,
  committed_fen BIGINT NOT NULL DEFAULT 0,
  payable_fen BIGINT NOT NULL DEFAULT 0,
  in_transit_fen BIGINT NOT NULL DEFAULT 0,
  paid_fen BIGINT NOT NULL DEFAULT 0,
  released_fen BIGINT NOT NULL DEFAULT 0,
  returned_fen BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_award_balance_project UNIQUE (project_id),
  CONSTRAINT fk_award_balance_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT ck_award_balance_negative CHECK (granted_fen >= 0 AND committed_fen >= 0 AND payable_fen >= 0 AND in_transit_fen >= 0
    AND paid_fen >= 0 AND released_fen >= 0 AND returned_fen >= 0),
  -- paid never exceeds the award, nor does what is under way
  CONSTRAINT ck_award_balance_whole CHECK (committed_fen + payable_fen + in_transit_fen + paid_fen + released_fen = granted_fen),
  CONSTRAINT ck_award_balance_returned CHECK (returned_fen <= paid_fen)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE award_balance;

--changeset fund:0152-index-award-balance
CREATE INDEX ix_award_balance_pool ON award_balance (pool_id, award_id);
--rollback DROP INDEX ix_award_balance_pool ON award_balance;

--changeset fund:0152-create-tranche-balance
CREATE TABLE tranche_balance (
  tranche_id BIGINT PRIMARY KEY,
  award_id BIGINT NOT NULL,
  payee_id BIGINT NOT NULL,
  approved_fen BIGINT NOT NULL DEFAULT 0,
  payable_fen BIGINT NOT NULL DEFAULT 0,
  in_transit_fen BIGINT NOT NULL DEFAULT 0,
  paid_fen BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT fk_tranche_balance_award FOREIGN KEY (award_id) REFERENCES award_balance (award_id),
  CONSTRAINT ck_tranche_balance_negative CHECK (approved_fen >= 0 AND payable_fen >= 0 AND in_transit_fen >= 0 AND paid_fen >= 0),
  CONSTRAINT ck_tranche_balance_whole CHECK (payable_fen + in_transit_fen + paid_fen = approved_fen)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE tranche_balance;

--changeset fund:0152-create-receipt-balance
CREATE TABLE receipt_balance (
  receipt_id BIGINT PRIMARY KEY,
  pool_id BIGINT NOT NULL,
  -- 1: money came in and waits to be matched; -1: money left that the books did not order and is to come back
  direction INT NOT NULL,
  clearing_fen BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT fk_receipt_balance_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT ck_receipt_balance_direction CHECK (direction IN (-1, 1)),
  CONSTRAINT ck_receipt_balance_open CHECK (direction * clearing_fen >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE receipt_balance;

--changeset fund:0152-grant-pool-balance
GRANT SELECT, INSERT, UPDATE ON pool_balance TO ${service};
--rollback REVOKE ALL ON pool_balance FROM ${service};

--changeset fund:0152-grant-award-balance
GRANT SELECT, INSERT, UPDATE ON award_balance TO ${service};
--rollback REVOKE ALL ON award_balance FROM ${service};

--changeset fund:0152-grant-tranche-balance
GRANT SELECT, INSERT, UPDATE ON tranche_balance TO ${service};
--rollback REVOKE ALL ON tranche_balance FROM ${service};

--changeset fund:0152-grant-receipt-balance
GRANT SELECT, INSERT, UPDATE ON receipt_balance TO ${service};
--rollback REVOKE ALL ON receipt_balance FROM ${service};
