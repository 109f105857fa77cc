--liquibase formatted sql

--changeset rulebook:0060-create-rule-book
CREATE TABLE rule_book (
  id BIGINT PRIMARY KEY,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  book_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source VARCHAR(300) NOT NULL,
  reason VARCHAR(1000),
  former_id BIGINT,
  -- words lie here only while they may still change; freezing moves them to rule_book_seal
  draft_content LONGTEXT,
  created_at DATETIME(6) NOT NULL,
  frozen_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_rule_book_number UNIQUE (kind, book_key, number),
  CONSTRAINT uq_rule_book_former UNIQUE (former_id),
  CONSTRAINT fk_rule_book_former FOREIGN KEY (former_id) REFERENCES rule_book (id),
  CONSTRAINT ck_rule_book_number CHECK (number >= 1),
  CONSTRAINT ck_rule_book_former CHECK ((number = 1) = (former_id IS NULL)),
  CONSTRAINT ck_rule_book_reason CHECK ((former_id IS NULL) = (reason IS NULL)),
  CONSTRAINT ck_rule_book_state CHECK (state IN ('DRAFT', 'FROZEN', 'SUPERSEDED')),
  CONSTRAINT ck_rule_book_draft CHECK ((state = 'DRAFT') = (draft_content IS NOT NULL)),
  CONSTRAINT ck_rule_book_frozen CHECK ((state = 'DRAFT') = (frozen_at IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE rule_book;

--changeset rulebook:0060-create-rule-book-seal
CREATE TABLE rule_book_seal (
  rule_book_id BIGINT PRIMARY KEY,
  content LONGTEXT NOT NULL,
  algorithm VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_rule_book_seal_book FOREIGN KEY (rule_book_id) REFERENCES rule_book (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE rule_book_seal;

--changeset rulebook:0060-grant-rule-book
GRANT SELECT, INSERT, UPDATE ON rule_book TO ${service};
--rollback REVOKE ALL ON rule_book FROM ${service};

--changeset rulebook:0060-grant-rule-book-seal
GRANT SELECT, INSERT ON rule_book_seal TO ${service};
--rollback REVOKE ALL ON rule_book_seal FROM ${service};
