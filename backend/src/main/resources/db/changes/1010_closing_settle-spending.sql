--liquibase formatted sql

--changeset closing:1010-add-settlement-spending
-- What was spent, what of it counts against the grant, and what has to come back. Null for accounts made before it was looked at.
ALTER TABLE settlement ADD COLUMN spent_fen BIGINT, ADD COLUMN eligible_fen BIGINT, ADD COLUMN refund_fen BIGINT,
  ADD CONSTRAINT ck_settlement_spending CHECK (eligible_fen IS NULL OR (eligible_fen >= 0 AND eligible_fen <= spent_fen AND eligible_fen <= granted_fen)),
  -- never more than was paid beyond what counts
  ADD CONSTRAINT ck_settlement_refund CHECK (refund_fen IS NULL OR (refund_fen >= 0 AND (refund_fen = 0 OR refund_fen = paid_fen - eligible_fen)));
--rollback ALTER TABLE settlement DROP CONSTRAINT ck_settlement_refund, DROP CONSTRAINT ck_settlement_spending, DROP COLUMN refund_fen, DROP COLUMN eligible_fen, DROP COLUMN spent_fen;

--changeset closing:1010-create-settlement-item
-- An expense that does not count, or not in full, with the reason it was given. Rows are only ever added.
CREATE TABLE settlement_item (
  id BIGINT PRIMARY KEY,
  settlement_id BIGINT NOT NULL,
  claim_id BIGINT NOT NULL,
  line_id VARCHAR(20) NOT NULL,
  what VARCHAR(200) NOT NULL,
  spent_on DATE NOT NULL,
  claimed_fen BIGINT NOT NULL,
  disallowed_fen BIGINT NOT NULL,
  reason VARCHAR(1000),
  CONSTRAINT uq_settlement_item UNIQUE (settlement_id, claim_id),
  CONSTRAINT fk_settlement_item_settlement FOREIGN KEY (settlement_id) REFERENCES settlement (id),
  CONSTRAINT fk_settlement_item_claim FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT ck_settlement_item CHECK (disallowed_fen > 0 AND disallowed_fen <= claimed_fen)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE settlement_item;

--changeset closing:1010-grant-settlement-item
GRANT SELECT, INSERT ON settlement_item TO ${service};
--rollback REVOKE ALL ON settlement_item FROM ${service};
