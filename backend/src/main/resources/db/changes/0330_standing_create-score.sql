--liquibase formatted sql

--changeset standing:0330-create-standing-score
-- The live score, worked out anew with every event and every night. total_key orders; total is the exact fraction.
CREATE TABLE standing_score (
  organisation_id BIGINT PRIMARY KEY,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  township_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  urban BOOLEAN NOT NULL,
  rule_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_version VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  as_of DATE NOT NULL,
  total VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  total_key DECIMAL(33,30) NOT NULL,
  content LONGTEXT NOT NULL,
  computed_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_standing_score_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_standing_score_total CHECK (total_key >= 0 AND total_key <= 100)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE standing_score;

--changeset standing:0330-index-standing-score-total
CREATE INDEX ix_standing_score_total ON standing_score (total_key, organisation_id);
--rollback DROP INDEX ix_standing_score_total ON standing_score;

--changeset standing:0330-index-standing-score-township
CREATE INDEX ix_standing_score_township ON standing_score (township_path, total_key, organisation_id);
--rollback DROP INDEX ix_standing_score_township ON standing_score;

--changeset standing:0330-index-standing-score-peers
CREATE INDEX ix_standing_score_peers ON standing_score (category, urban, total_key, organisation_id);
--rollback DROP INDEX ix_standing_score_peers ON standing_score;

--changeset standing:0330-grant-standing-score
GRANT SELECT, INSERT, UPDATE, DELETE ON standing_score TO ${service};
--rollback REVOKE ALL ON standing_score FROM ${service};
