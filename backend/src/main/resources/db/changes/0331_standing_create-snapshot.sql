--liquibase formatted sql

--changeset standing:0331-create-standing-snapshot
-- What was published for a month. Rows are only ever added, here and in its entries.
CREATE TABLE standing_snapshot (
  id BIGINT PRIMARY KEY,
  month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  as_of DATE NOT NULL,
  rule_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_version VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entries INT NOT NULL,
  published_by_name VARCHAR(100) NOT NULL,
  published_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_standing_snapshot_month UNIQUE (month),
  CONSTRAINT ck_standing_snapshot_entries CHECK (entries > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE standing_snapshot;

--changeset standing:0331-grant-standing-snapshot
GRANT SELECT, INSERT ON standing_snapshot TO ${service};
--rollback REVOKE ALL ON standing_snapshot FROM ${service};

--changeset standing:0331-create-standing-entry
-- The organisation as it stood: name, home and places on the four boards are those of the day.
CREATE TABLE standing_entry (
  id BIGINT PRIMARY KEY,
  snapshot_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  township_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  urban BOOLEAN NOT NULL,
  total VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  below BOOLEAN NOT NULL,
  rank_district INT NOT NULL,
  rank_township INT NOT NULL,
  rank_category INT NOT NULL,
  rank_peers INT NOT NULL,
  content LONGTEXT NOT NULL,
  CONSTRAINT uq_standing_entry UNIQUE (organisation_id, snapshot_id),
  CONSTRAINT fk_standing_entry_snapshot FOREIGN KEY (snapshot_id) REFERENCES standing_snapshot (id),
  CONSTRAINT fk_standing_entry_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_standing_entry_ranks CHECK (rank_peers >= 1 AND rank_category >= rank_peers AND rank_district >= rank_category AND rank_township >= 1
    AND rank_district >= rank_township)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE standing_entry;

--changeset standing:0331-index-standing-entry-district
CREATE INDEX ix_standing_entry_district ON standing_entry (snapshot_id, rank_district, organisation_id);
--rollback DROP INDEX ix_standing_entry_district ON standing_entry;

--changeset standing:0331-index-standing-entry-township
CREATE INDEX ix_standing_entry_township ON standing_entry (snapshot_id, township_path, rank_township, organisation_id);
--rollback DROP INDEX ix_standing_entry_township ON standing_entry;

--changeset standing:0331-index-standing-entry-category
CREATE INDEX ix_standing_entry_category ON standing_entry (snapshot_id, category, rank_category, organisation_id);
--rollback DROP INDEX ix_standing_entry_category ON standing_entry;

--changeset standing:0331-index-standing-entry-peers
CREATE INDEX ix_standing_entry_peers ON standing_entry (snapshot_id, category, urban, rank_peers, organisation_id);
--rollback DROP INDEX ix_standing_entry_peers ON standing_entry;

--changeset standing:0331-grant-standing-entry
GRANT SELECT, INSERT ON standing_entry TO ${service};
--rollback REVOKE ALL ON standing_entry FROM ${service};
