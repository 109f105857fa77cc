--liquibase formatted sql

--changeset award:0703-create-change-request
CREATE TABLE change_request (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  number INT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  implementer_id BIGINT NOT NULL,
  host_id BIGINT,
  items LONGTEXT NOT NULL,
  findings LONGTEXT NOT NULL,
  moved_fen BIGINT NOT NULL,
  decided_as VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supplementary BOOLEAN NOT NULL,
  gates_again BOOLEAN NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  requested_by BIGINT NOT NULL,
  requested_by_name VARCHAR(100) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  decide_by DATE,
  opinion VARCHAR(1000),
  opinion_from VARCHAR(100),
  decided_by_name VARCHAR(100),
  decided_at DATETIME(6),
  supplement_document_id BIGINT,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_change_request UNIQUE (project_id, number),
  CONSTRAINT fk_change_request_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_change_request_account FOREIGN KEY (requested_by) REFERENCES account (id),
  CONSTRAINT fk_change_request_supplement FOREIGN KEY (supplement_document_id) REFERENCES document (id),
  CONSTRAINT ck_change_request_moved CHECK (moved_fen >= 0),
  CONSTRAINT ck_change_request_decided CHECK (status NOT IN ('APPROVED', 'REFUSED') OR decided_at IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE change_request;

--changeset award:0703-index-change-request-open
CREATE INDEX ix_change_request_open ON change_request (status, id);
--rollback DROP INDEX ix_change_request_open ON change_request;

--changeset award:0703-grant-change-request
GRANT SELECT, INSERT, UPDATE ON change_request TO ${service};
--rollback REVOKE ALL ON change_request FROM ${service};
