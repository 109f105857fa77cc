--liquibase formatted sql

--changeset fund:0151-create-journal
CREATE TABLE journal (
  id BIGINT PRIMARY KEY,
  posting VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_id BIGINT NOT NULL,
  attempt INT NOT NULL,
  amount_fen BIGINT NOT NULL,
  from_pool_id BIGINT NOT NULL,
  to_pool_id BIGINT NOT NULL,
  fiscal_year INT NOT NULL,
  fund_source VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  call_id BIGINT,
  project_id BIGINT,
  award_id BIGINT,
  tranche_id BIGINT,
  payee_id BIGINT,
  receipt_id BIGINT,
  fee_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  reverses_id BIGINT,
  reason VARCHAR(1000),
  account_id BIGINT,
  actor VARCHAR(80) NOT NULL,
  posted_on DATE NOT NULL,
  posted_at DATETIME(6) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  -- the same fact is never posted twice, and a posting is reversed once at most
  CONSTRAINT uq_journal_fact UNIQUE (posting, source_kind, source_id, attempt),
  CONSTRAINT uq_journal_reverses UNIQUE (reverses_id),
  CONSTRAINT uq_journal_amount UNIQUE (id, amount_fen),
  CONSTRAINT fk_journal_from_pool FOREIGN KEY (from_pool_id) REFERENCES fund_pool (id),
  CONSTRAINT fk_journal_to_pool FOREIGN KEY (to_pool_id) REFERENCES fund_pool (id),
  -- a reversal undoes the whole amount of what it reverses
  CONSTRAINT fk_journal_reverses FOREIGN KEY (reverses_id, amount_fen) REFERENCES journal (id, amount_fen),
  CONSTRAINT ck_journal_amount CHECK (amount_fen > 0),
  CONSTRAINT ck_journal_attempt CHECK (attempt >= 1),
  CONSTRAINT ck_journal_fee CHECK (fee_kind IS NULL OR fee_kind IN ('ORGANISING', 'EVALUATION')),
  CONSTRAINT ck_journal_reversal CHECK (reverses_id IS NULL OR (reason IS NOT NULL AND source_kind = 'journal' AND source_id = reverses_id))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE journal;

--changeset fund:0151-index-journal-day
CREATE INDEX ix_journal_day ON journal (posted_on, id);
--rollback DROP INDEX ix_journal_day ON journal;

--changeset fund:0151-index-journal-call
CREATE INDEX ix_journal_call ON journal (call_id, id);
--rollback DROP INDEX ix_journal_call ON journal;

--changeset fund:0151-index-journal-project
CREATE INDEX ix_journal_project ON journal (project_id, id);
--rollback DROP INDEX ix_journal_project ON journal;

--changeset fund:0151-index-journal-tranche
CREATE INDEX ix_journal_tranche ON journal (tranche_id, id);
--rollback DROP INDEX ix_journal_tranche ON journal;

--changeset fund:0151-create-journal-entry
CREATE TABLE journal_entry (
  id BIGINT PRIMARY KEY,
  journal_id BIGINT NOT NULL,
  side INT NOT NULL,
  account VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner_id BIGINT NOT NULL,
  pool_id BIGINT NOT NULL,
  amount_fen BIGINT NOT NULL,
  change_fen BIGINT NOT NULL,
  -- one entry out (-1) and one in (1), each of the journal's own amount: nothing else can be written, so every journal sums to zero
  CONSTRAINT uq_journal_entry UNIQUE (journal_id, side),
  CONSTRAINT fk_journal_entry_amount FOREIGN KEY (journal_id, amount_fen) REFERENCES journal (id, amount_fen),
  CONSTRAINT fk_journal_entry_pool FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT ck_journal_entry_side CHECK (side IN (-1, 1)),
  CONSTRAINT ck_journal_entry_change CHECK (change_fen = side * amount_fen)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE journal_entry;

--changeset fund:0151-index-journal-entry-account
CREATE INDEX ix_journal_entry_account ON journal_entry (pool_id, account, id);
--rollback DROP INDEX ix_journal_entry_account ON journal_entry;

--changeset fund:0151-grant-journal
GRANT SELECT, INSERT ON journal TO ${service};
--rollback REVOKE ALL ON journal FROM ${service};

--changeset fund:0151-grant-journal-entry
GRANT SELECT, INSERT ON journal_entry TO ${service};
--rollback REVOKE ALL ON journal_entry FROM ${service};
