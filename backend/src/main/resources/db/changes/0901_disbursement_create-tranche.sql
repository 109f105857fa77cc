--liquibase formatted sql

--changeset disbursement:0901-create-tranche
CREATE TABLE tranche (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  award_line_id BIGINT NOT NULL,
  call_id BIGINT NOT NULL,
  rule_book_id BIGINT NOT NULL,
  pool_id BIGINT NOT NULL,
  implementer_id BIGINT NOT NULL,
  host_id BIGINT,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  parts INT NOT NULL,
  title_zh VARCHAR(100) NOT NULL,
  title_en VARCHAR(100) NOT NULL,
  waits_for VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pay_within INT NOT NULL,
  pay_within_unit VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_fen BIGINT NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  changed_at DATETIME(6) NOT NULL,
  met_at DATETIME(6),
  -- 9999-12-31 while nobody can say
  pay_by DATE NOT NULL,
  approval INT NOT NULL,
  requested_by BIGINT,
  requested_at DATETIME(6),
  first_approved_by BIGINT,
  first_approved_at DATETIME(6),
  approved_by BIGINT,
  approved_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_tranche_number UNIQUE (project_id, number),
  -- a payment names the amount of its tranche and no other
  CONSTRAINT uq_tranche_amount UNIQUE (id, amount_fen),
  CONSTRAINT fk_tranche_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_tranche_award FOREIGN KEY (award_line_id) REFERENCES award_line (id),
  CONSTRAINT fk_tranche_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT fk_tranche_requester FOREIGN KEY (requested_by) REFERENCES account (id),
  CONSTRAINT fk_tranche_first_approver FOREIGN KEY (first_approved_by) REFERENCES account (id),
  CONSTRAINT fk_tranche_approver FOREIGN KEY (approved_by) REFERENCES account (id),
  CONSTRAINT ck_tranche_amount CHECK (amount_fen > 0),
  CONSTRAINT ck_tranche_number CHECK (number >= 1 AND number <= parts),
  CONSTRAINT ck_tranche_hands CHECK (approved_by IS NULL OR requested_by IS NULL OR approved_by <> requested_by),
  CONSTRAINT ck_tranche_first_hands CHECK (first_approved_by IS NULL OR requested_by IS NULL OR first_approved_by <> requested_by),
  CONSTRAINT ck_tranche_second_hands CHECK (first_approved_by IS NULL OR approved_by IS NULL OR first_approved_by <> approved_by)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE tranche;

--changeset disbursement:0901-index-tranche-order
CREATE INDEX ix_tranche_order ON tranche (pay_by, id);
--rollback DROP INDEX ix_tranche_order ON tranche;

--changeset disbursement:0901-index-tranche-status
CREATE INDEX ix_tranche_status ON tranche (status, pay_by, id);
--rollback DROP INDEX ix_tranche_status ON tranche;

--changeset disbursement:0901-index-tranche-pool
CREATE INDEX ix_tranche_pool ON tranche (pool_id, status, id);
--rollback DROP INDEX ix_tranche_pool ON tranche;

--changeset disbursement:0901-index-tranche-implementer
CREATE INDEX ix_tranche_implementer ON tranche (implementer_id, id);
--rollback DROP INDEX ix_tranche_implementer ON tranche;

--changeset disbursement:0901-index-tranche-host
CREATE INDEX ix_tranche_host ON tranche (host_id, id);
--rollback DROP INDEX ix_tranche_host ON tranche;

--changeset disbursement:0901-grant-tranche
GRANT SELECT, INSERT, UPDATE ON tranche TO ${service};
--rollback REVOKE ALL ON tranche FROM ${service};

--changeset disbursement:0901-create-tranche-hold
CREATE TABLE tranche_hold (
  id BIGINT PRIMARY KEY,
  tranche_id BIGINT NOT NULL,
  reason VARCHAR(500) NOT NULL,
  rule_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  rule_version VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  party VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  gate_answer_id BIGINT,
  placed_by BIGINT,
  placed_at DATETIME(6) NOT NULL,
  released_by BIGINT,
  released_at DATETIME(6),
  release_reason VARCHAR(500),
  CONSTRAINT fk_tranche_hold_tranche FOREIGN KEY (tranche_id) REFERENCES tranche (id),
  CONSTRAINT ck_tranche_hold_source CHECK (placed_by IS NOT NULL OR rule_id IS NOT NULL),
  CONSTRAINT ck_tranche_hold_release CHECK ((released_at IS NULL) = (release_reason IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE tranche_hold;

--changeset disbursement:0901-index-tranche-hold
CREATE INDEX ix_tranche_hold_tranche ON tranche_hold (tranche_id, released_at);
--rollback DROP INDEX ix_tranche_hold_tranche ON tranche_hold;

--changeset disbursement:0901-grant-tranche-hold
GRANT SELECT, INSERT, UPDATE ON tranche_hold TO ${service};
--rollback REVOKE ALL ON tranche_hold FROM ${service};
