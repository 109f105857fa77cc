--liquibase formatted sql

--changeset organisation:0230-create-exit-request
-- An organisation's wish to leave the register, with its members' decision, and what became of it.
CREATE TABLE exit_request (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  successor_id BIGINT,
  document_id BIGINT NOT NULL,
  decided_on DATE NOT NULL,
  reason VARCHAR(500) NOT NULL,
  status VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  notice_id BIGINT,
  requested_by BIGINT NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  -- 1 while requested or in publicity, else NULL: one at a time
  live TINYINT,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_exit_request_live UNIQUE (organisation_id, live),
  CONSTRAINT fk_exit_request_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_exit_request_successor FOREIGN KEY (successor_id) REFERENCES organisation (id),
  CONSTRAINT fk_exit_request_document FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT fk_exit_request_notice FOREIGN KEY (notice_id) REFERENCES notice (id),
  CONSTRAINT fk_exit_request_requester FOREIGN KEY (requested_by) REFERENCES account (id),
  CONSTRAINT ck_exit_request_successor CHECK (successor_id <> organisation_id),
  CONSTRAINT ck_exit_request_live CHECK ((live IS NOT NULL) = (status IN ('REQUESTED', 'IN_PUBLICITY'))),
  CONSTRAINT ck_exit_request_notice CHECK (status NOT IN ('IN_PUBLICITY', 'COMPLETED') OR notice_id IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE exit_request;

--changeset organisation:0230-index-exit-request-status
CREATE INDEX ix_exit_request_status ON exit_request (status, id);
--rollback DROP INDEX ix_exit_request_status ON exit_request;

--changeset organisation:0230-grant-exit-request
GRANT SELECT, INSERT, UPDATE ON exit_request TO ${service};
--rollback REVOKE ALL ON exit_request FROM ${service};

--changeset organisation:0230-drop-organisation-number-check
ALTER TABLE organisation DROP CONSTRAINT ck_organisation_filing_number;
--rollback ALTER TABLE organisation ADD CONSTRAINT ck_organisation_filing_number CHECK (kind <> 'FILED' OR (status IN ('NORMAL', 'WITHDRAWN')) = (filing_number IS NOT NULL));

--changeset organisation:0230-organisation-number-check
-- A body that has left keeps its number for good, so that nobody else ever gets it.
ALTER TABLE organisation ADD CONSTRAINT ck_organisation_number_kept CHECK (kind <> 'FILED' OR (status IN ('NORMAL', 'WITHDRAWN', 'EXITED')) = (filing_number IS NOT NULL));
--rollback ALTER TABLE organisation DROP CONSTRAINT ck_organisation_number_kept;

--changeset organisation:0230-drop-organisation-live-check
ALTER TABLE organisation DROP CONSTRAINT ck_organisation_live_key;
--rollback ALTER TABLE organisation ADD CONSTRAINT ck_organisation_live_key CHECK ((status IN ('REFUSED', 'WITHDRAWN')) = (live_key IS NULL));

--changeset organisation:0230-organisation-live-check
ALTER TABLE organisation ADD CONSTRAINT ck_organisation_over CHECK ((status IN ('REFUSED', 'WITHDRAWN', 'EXITED')) = (live_key IS NULL));
--rollback ALTER TABLE organisation DROP CONSTRAINT ck_organisation_over;
