--liquibase formatted sql

--changeset fund:0153-create-fund-proof
CREATE TABLE fund_proof (
  id BIGINT PRIMARY KEY,
  run_at DATETIME(6) NOT NULL,
  actor VARCHAR(80) NOT NULL,
  journals BIGINT NOT NULL,
  entries BIGINT NOT NULL,
  faults INT NOT NULL,
  CONSTRAINT ck_fund_proof_faults CHECK (faults >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE fund_proof;

--changeset fund:0153-create-fund-proof-fault
CREATE TABLE fund_proof_fault (
  id BIGINT PRIMARY KEY,
  proof_id BIGINT NOT NULL,
  rule VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT NOT NULL,
  figure VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  expected BIGINT NOT NULL,
  found BIGINT NOT NULL,
  pool_id BIGINT,
  CONSTRAINT fk_fund_proof_fault_proof FOREIGN KEY (proof_id) REFERENCES fund_proof (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE fund_proof_fault;

--changeset fund:0153-index-fund-proof-fault
CREATE INDEX ix_fund_proof_fault ON fund_proof_fault (proof_id, id);
--rollback DROP INDEX ix_fund_proof_fault ON fund_proof_fault;

--changeset fund:0153-grant-fund-proof
GRANT SELECT, INSERT ON fund_proof TO ${service};
--rollback REVOKE ALL ON fund_proof FROM ${service};

--changeset fund:0153-grant-fund-proof-fault
GRANT SELECT, INSERT ON fund_proof_fault TO ${service};
--rollback REVOKE ALL ON fund_proof_fault FROM ${service};
