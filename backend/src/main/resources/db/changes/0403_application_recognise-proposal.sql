--liquibase formatted sql

--changeset application:0403-a-proposal-is-specially-recognised
ALTER TABLE application_check ADD COLUMN recognised BOOLEAN NOT NULL DEFAULT FALSE,
  -- only the bureau recognises, and only what it lets pass
  ADD CONSTRAINT ck_application_check_recognised CHECK (recognised = FALSE OR (stage = 'BUREAU' AND outcome = 'PASS'));
--rollback ALTER TABLE application_check DROP CONSTRAINT ck_application_check_recognised, DROP COLUMN recognised;
