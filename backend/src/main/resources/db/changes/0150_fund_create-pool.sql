--liquibase formatted sql

--changeset fund:0150-create-fund-pool
CREATE TABLE fund_pool (
  id BIGINT PRIMARY KEY,
  title VARCHAR(120) NOT NULL,
  fund_source VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fiscal_year INT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT ck_fund_pool_source CHECK (fund_source IN ('GENERAL_BUDGET', 'LOTTERY_WELFARE', 'FOUNDATION', 'COMPANY')),
  CONSTRAINT ck_fund_pool_status CHECK (status IN ('OPEN', 'CLOSED')),
  CONSTRAINT ck_fund_pool_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE fund_pool;

--changeset fund:0150-index-fund-pool
CREATE INDEX ix_fund_pool_division ON fund_pool (division_path, id);
--rollback DROP INDEX ix_fund_pool_division ON fund_pool;

--changeset fund:0150-create-fund-order
CREATE TABLE fund_order (
  id BIGINT PRIMARY KEY,
  pool_id BIGINT NOT NULL,
  target_pool_id BIGINT,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_fen BIGINT NOT NULL,
  basis VARCHAR(200) NOT NULL,
  journal_id BIGINT,
  status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_by BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  decided_by BIGINT,
  decided_at DATETIME(6),
  decision_reason VARCHAR(1000),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT fk_fund_order_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT fk_fund_order_target FOREIGN KEY (target_pool_id) REFERENCES fund_pool (id),
  CONSTRAINT ck_fund_order_kind CHECK (kind IN ('APPROPRIATION', 'TRANSFER', 'CARRY_OVER', 'WITHDRAWAL')),
  CONSTRAINT ck_fund_order_target CHECK ((kind IN ('TRANSFER', 'CARRY_OVER')) = (target_pool_id IS NOT NULL)),
  CONSTRAINT ck_fund_order_other CHECK (target_pool_id IS NULL OR target_pool_id <> pool_id),
  CONSTRAINT ck_fund_order_amount CHECK (amount_fen > 0),
  CONSTRAINT ck_fund_order_status CHECK (status IN ('PROPOSED', 'APPROVED', 'REFUSED')),
  CONSTRAINT ck_fund_order_decided CHECK ((status = 'PROPOSED') = (decided_by IS NULL) AND (status = 'PROPOSED') = (decided_at IS NULL)),
  -- who makes an order never decides it, whatever roles the person holds
  CONSTRAINT ck_fund_order_four_eyes CHECK (decided_by IS NULL OR decided_by <> made_by),
  CONSTRAINT ck_fund_order_posted CHECK ((status = 'APPROVED') = (journal_id IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE fund_order;

--changeset fund:0150-index-fund-order
CREATE INDEX ix_fund_order_pool ON fund_order (pool_id, id);
--rollback DROP INDEX ix_fund_order_pool ON fund_order;

--changeset fund:0150-grant-fund-pool
GRANT SELECT, INSERT, UPDATE ON fund_pool TO ${service};
--rollback REVOKE ALL ON fund_pool FROM ${service};

--changeset fund:0150-grant-fund-order
GRANT SELECT, INSERT, UPDATE ON fund_order TO ${service};
--rollback REVOKE ALL ON fund_order FROM ${service};
