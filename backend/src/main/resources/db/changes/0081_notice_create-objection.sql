--liquibase formatted sql

--changeset notice:0081-create-objection
CREATE TABLE objection (
  id BIGINT PRIMARY KEY,
  notice_id BIGINT NOT NULL,
  line_id BIGINT NOT NULL,
  receipt_no VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grounds_sealed LONGTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  handler_id BIGINT,
  received_at DATETIME(6) NOT NULL,
  accept_due_at DATETIME(6) NOT NULL,
  decide_due_at DATETIME(6) NOT NULL,
  extended BOOLEAN NOT NULL,
  statement LONGTEXT,
  answer_due_at DATETIME(6),
  answer LONGTEXT,
  conclusion LONGTEXT,
  decided_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_objection_receipt UNIQUE (receipt_no),
  CONSTRAINT fk_objection_notice FOREIGN KEY (notice_id) REFERENCES notice (id),
  CONSTRAINT fk_objection_line FOREIGN KEY (line_id) REFERENCES notice_line (id),
  CONSTRAINT fk_objection_handler FOREIGN KEY (handler_id) REFERENCES account (id),
  CONSTRAINT ck_objection_kind CHECK (kind IN ('OBJECTION', 'LEAD', 'COMPLAINT')),
  CONSTRAINT ck_objection_status CHECK (status IN ('RECEIVED', 'ACCEPTED', 'NOT_ACCEPTED', 'INVESTIGATING', 'UPHELD', 'REJECTED', 'CLOSED')),
  CONSTRAINT ck_objection_handled CHECK (status = 'RECEIVED' OR handler_id IS NOT NULL),
  CONSTRAINT ck_objection_decided CHECK (status IN ('RECEIVED', 'ACCEPTED', 'INVESTIGATING') OR (decided_at IS NOT NULL AND conclusion IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE objection;

--changeset notice:0081-create-objection-identity
CREATE TABLE objection_identity (
  objection_id BIGINT PRIMARY KEY,
  name_sealed VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contact_sealed VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT fk_objection_identity FOREIGN KEY (objection_id) REFERENCES objection (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE objection_identity;

--changeset notice:0081-create-objection-number
CREATE TABLE objection_number (
  year INT PRIMARY KEY,
  last_number INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE objection_number;

--changeset notice:0081-grant-objection
GRANT SELECT, INSERT, UPDATE ON objection TO ${service};
--rollback REVOKE ALL ON objection FROM ${service};

--changeset notice:0081-grant-objection-identity
GRANT SELECT, INSERT ON objection_identity TO ${service};
--rollback REVOKE ALL ON objection_identity FROM ${service};

--changeset notice:0081-grant-objection-number
GRANT SELECT, INSERT, UPDATE ON objection_number TO ${service};
--rollback REVOKE ALL ON objection_number FROM ${service};
