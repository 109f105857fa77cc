--liquibase formatted sql

--changeset review:0505-create-reminder
CREATE TABLE sheet_reminder (
  id BIGINT PRIMARY KEY,
  round_id BIGINT NOT NULL,
  reviewer_id BIGINT NOT NULL,
  due_at DATETIME(6) NOT NULL,
  hours_before INT,
  open_sheets INT NOT NULL,
  reminded_by BIGINT,
  reminded_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_sheet_reminder UNIQUE (round_id, reviewer_id, due_at, hours_before),
  CONSTRAINT fk_sheet_reminder_round FOREIGN KEY (round_id) REFERENCES review_round (id),
  CONSTRAINT fk_sheet_reminder_reviewer FOREIGN KEY (reviewer_id) REFERENCES reviewer (id),
  CONSTRAINT ck_sheet_reminder_open CHECK (open_sheets > 0),
  CONSTRAINT ck_sheet_reminder_by CHECK ((hours_before IS NULL) <> (reminded_by IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE sheet_reminder;

--changeset review:0505-grant-reminder
GRANT SELECT, INSERT ON sheet_reminder TO ${service};
--rollback REVOKE ALL ON sheet_reminder FROM ${service};

--changeset review:0505-index-review-round-due
CREATE INDEX ix_review_round_due ON review_round (status, due_at);
--rollback DROP INDEX ix_review_round_due ON review_round;

--changeset review:0505-add-review-round-load
ALTER TABLE review_round ADD COLUMN maximum_open_sheets INT;
--rollback ALTER TABLE review_round DROP COLUMN maximum_open_sheets;
