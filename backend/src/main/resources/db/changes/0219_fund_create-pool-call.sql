--liquibase formatted sql

--changeset fund:0219-create-pool-call
CREATE TABLE pool_call (
  id BIGINT PRIMARY KEY,
  pool_id BIGINT NOT NULL,
  call_id BIGINT NOT NULL,
  linked_by BIGINT NOT NULL,
  linked_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_pool_call UNIQUE (pool_id, call_id),
  CONSTRAINT fk_pool_call_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT fk_pool_call_call FOREIGN KEY (call_id) REFERENCES funding_call (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE pool_call;

--changeset fund:0219-grant-pool-call
GRANT SELECT, INSERT ON pool_call TO ${service};
--rollback REVOKE ALL ON pool_call FROM ${service};
