--liquibase formatted sql

--changeset review:0504-create-appearance
CREATE TABLE appearance (
  id BIGINT PRIMARY KEY,
  round_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  turn_no INT NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  live INT,
  began_at DATETIME(6),
  ended_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_appearance_application UNIQUE (round_id, application_id),
  CONSTRAINT uq_appearance_turn UNIQUE (round_id, turn_no),
  CONSTRAINT uq_appearance_live UNIQUE (round_id, live),
  CONSTRAINT fk_appearance_round FOREIGN KEY (round_id) REFERENCES review_round (id),
  CONSTRAINT fk_appearance_application FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT ck_appearance_turn CHECK (turn_no >= 1),
  CONSTRAINT ck_appearance_live CHECK ((live IS NULL) = (status <> 'PRESENTING'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE appearance;

--changeset review:0504-grant-appearance
GRANT SELECT, INSERT, UPDATE, DELETE ON appearance TO ${service};
--rollback REVOKE ALL ON appearance FROM ${service};

--changeset review:0504-add-review-round-order
ALTER TABLE review_round
  ADD COLUMN ordered_by VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN order_seed VARCHAR(100),
  ADD COLUMN ordered_at DATETIME(6),
  ADD COLUMN order_account BIGINT;
--rollback ALTER TABLE review_round DROP COLUMN ordered_by, DROP COLUMN order_seed, DROP COLUMN ordered_at, DROP COLUMN order_account;

--changeset review:0504-check-review-round-order
ALTER TABLE review_round ADD CONSTRAINT ck_review_round_order CHECK (ordered_by IS NULL OR (ordered_by = 'DRAWN') = (order_seed IS NOT NULL));
--rollback ALTER TABLE review_round DROP CONSTRAINT ck_review_round_order;
