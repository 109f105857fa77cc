--liquibase formatted sql

--changeset decision:0602-add-award-line-decision
ALTER TABLE award_line
  ADD COLUMN decision_id BIGINT,
  ADD COLUMN reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN field VARCHAR(80),
  ADD COLUMN usual_fen BIGINT,
  ADD COLUMN reserve_no INT,
  ADD COLUMN reserve_until DATETIME(6),
  ADD COLUMN offer_until DATETIME(6),
  ADD COLUMN announced_at DATETIME(6),
  ADD COLUMN notice_id BIGINT,
  ADD COLUMN notice_ends_at DATETIME(6),
  ADD COLUMN awaits_decision BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN reserved BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN reservations INT NOT NULL DEFAULT 0,
  ADD COLUMN gate_answer_id BIGINT,
  ADD COLUMN withdrawal_words VARCHAR(500),
  ADD COLUMN withdrawal_asked_by BIGINT,
  ADD COLUMN withdrawal_asked_at DATETIME(6),
  ADD COLUMN withdrawal_host_by BIGINT;
--rollback ALTER TABLE award_line DROP COLUMN decision_id, DROP COLUMN reason, DROP COLUMN field, DROP COLUMN usual_fen, DROP COLUMN reserve_no, DROP COLUMN reserve_until, DROP COLUMN offer_until, DROP COLUMN announced_at, DROP COLUMN notice_id, DROP COLUMN notice_ends_at, DROP COLUMN awaits_decision, DROP COLUMN reserved, DROP COLUMN reservations, DROP COLUMN gate_answer_id, DROP COLUMN withdrawal_words, DROP COLUMN withdrawal_asked_by, DROP COLUMN withdrawal_asked_at, DROP COLUMN withdrawal_host_by;

--changeset decision:0602-check-award-line-reserved
ALTER TABLE award_line ADD CONSTRAINT ck_award_line_reserved CHECK (NOT reserved OR (pool_id IS NOT NULL AND amount_fen > 0 AND reservations > 0));
--rollback ALTER TABLE award_line DROP CONSTRAINT ck_award_line_reserved;

--changeset decision:0602-check-award-line-withdrawal
ALTER TABLE award_line ADD CONSTRAINT ck_award_line_withdrawal CHECK ((withdrawal_asked_by IS NULL) = (withdrawal_asked_at IS NULL));
--rollback ALTER TABLE award_line DROP CONSTRAINT ck_award_line_withdrawal;

--changeset decision:0602-foreign-key-award-line-decision
ALTER TABLE award_line ADD CONSTRAINT fk_award_line_decision FOREIGN KEY (decision_id) REFERENCES decision (id);
--rollback ALTER TABLE award_line DROP FOREIGN KEY fk_award_line_decision;

--changeset decision:0602-foreign-key-award-line-notice
ALTER TABLE award_line ADD CONSTRAINT fk_award_line_notice FOREIGN KEY (notice_id) REFERENCES notice (id);
--rollback ALTER TABLE award_line DROP FOREIGN KEY fk_award_line_notice;

--changeset decision:0602-index-award-line-division
CREATE INDEX ix_award_line_division ON award_line (division_path, id);
--rollback DROP INDEX ix_award_line_division ON award_line;

--changeset decision:0602-index-award-line-offer
CREATE INDEX ix_award_line_offer ON award_line (status, offer_until);
--rollback DROP INDEX ix_award_line_offer ON award_line;

--changeset decision:0602-index-award-line-reserve
CREATE INDEX ix_award_line_reserve ON award_line (status, reserve_until);
--rollback DROP INDEX ix_award_line_reserve ON award_line;

--changeset decision:0602-index-award-line-host
CREATE INDEX ix_award_line_host ON award_line (host_id, id);
--rollback DROP INDEX ix_award_line_host ON award_line;
