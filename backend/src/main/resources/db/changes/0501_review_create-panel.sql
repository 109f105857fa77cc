--liquibase formatted sql

--changeset review:0501-create-reviewer
CREATE TABLE reviewer (
  id BIGINT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  name VARCHAR(80) NOT NULL,
  employer VARCHAR(200),
  fields VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_reviewer_account UNIQUE (account_id),
  CONSTRAINT fk_reviewer_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE reviewer;

--changeset review:0501-index-reviewer-division
CREATE INDEX ix_reviewer_division ON reviewer (division_path, id);
--rollback DROP INDEX ix_reviewer_division ON reviewer;

--changeset review:0501-grant-reviewer
GRANT SELECT, INSERT, UPDATE ON reviewer TO ${service};
--rollback REVOKE ALL ON reviewer FROM ${service};

--changeset review:0501-create-reviewer-tie
CREATE TABLE reviewer_tie (
  id BIGINT PRIMARY KEY,
  reviewer_id BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  ended_on DATE,
  note VARCHAR(300),
  entered_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_reviewer_tie_reviewer FOREIGN KEY (reviewer_id) REFERENCES reviewer (id),
  CONSTRAINT fk_reviewer_tie_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_reviewer_tie_to CHECK ((organisation_id IS NULL) <> (division_path IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE reviewer_tie;

--changeset review:0501-index-reviewer-tie
CREATE INDEX ix_reviewer_tie_reviewer ON reviewer_tie (reviewer_id, id);
--rollback DROP INDEX ix_reviewer_tie_reviewer ON reviewer_tie;

--changeset review:0501-grant-reviewer-tie
GRANT SELECT, INSERT, UPDATE ON reviewer_tie TO ${service};
--rollback REVOKE ALL ON reviewer_tie FROM ${service};

--changeset review:0501-create-review-round
CREATE TABLE review_round (
  id BIGINT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  list_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_book_id BIGINT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_at DATETIME(6),
  due_at DATETIME(6),
  first_due_at DATETIME(6),
  closed_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_review_round UNIQUE (call_id, list_key, stage_key, division_path),
  CONSTRAINT fk_review_round_call FOREIGN KEY (call_id) REFERENCES funding_call (id),
  CONSTRAINT fk_review_round_rule_book FOREIGN KEY (rule_book_id) REFERENCES rule_book (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE review_round;

--changeset review:0501-index-review-round
CREATE INDEX ix_review_round_division ON review_round (division_path, id);
--rollback DROP INDEX ix_review_round_division ON review_round;

--changeset review:0501-grant-review-round
GRANT SELECT, INSERT, UPDATE ON review_round TO ${service};
--rollback REVOKE ALL ON review_round FROM ${service};

--changeset review:0501-create-panel-seat
CREATE TABLE panel_seat (
  id BIGINT PRIMARY KEY,
  round_id BIGINT NOT NULL,
  reviewer_id BIGINT NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  declared_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_panel_seat UNIQUE (round_id, reviewer_id),
  CONSTRAINT fk_panel_seat_round FOREIGN KEY (round_id) REFERENCES review_round (id),
  CONSTRAINT fk_panel_seat_reviewer FOREIGN KEY (reviewer_id) REFERENCES reviewer (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE panel_seat;

--changeset review:0501-grant-panel-seat
GRANT SELECT, INSERT, UPDATE, DELETE ON panel_seat TO ${service};
--rollback REVOKE ALL ON panel_seat FROM ${service};

--changeset review:0501-create-conflict
CREATE TABLE conflict (
  id BIGINT PRIMARY KEY,
  round_id BIGINT NOT NULL,
  reviewer_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  origin VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ground VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words VARCHAR(500) NOT NULL,
  found_by BIGINT NOT NULL,
  found_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_conflict UNIQUE (round_id, reviewer_id, application_id),
  CONSTRAINT fk_conflict_round FOREIGN KEY (round_id) REFERENCES review_round (id),
  CONSTRAINT fk_conflict_reviewer FOREIGN KEY (reviewer_id) REFERENCES reviewer (id),
  CONSTRAINT fk_conflict_application FOREIGN KEY (application_id) REFERENCES application (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE conflict;

--changeset review:0501-grant-conflict
GRANT SELECT, INSERT ON conflict TO ${service};
--rollback REVOKE ALL ON conflict FROM ${service};

--changeset review:0501-create-score-sheet
CREATE TABLE score_sheet (
  id BIGINT PRIMARY KEY,
  round_id BIGINT NOT NULL,
  reviewer_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  rubric_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  points LONGTEXT NOT NULL,
  remark VARCHAR(2000),
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  submitted_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_score_sheet UNIQUE (round_id, reviewer_id, application_id),
  CONSTRAINT fk_score_sheet_round FOREIGN KEY (round_id) REFERENCES review_round (id),
  CONSTRAINT fk_score_sheet_reviewer FOREIGN KEY (reviewer_id) REFERENCES reviewer (id),
  CONSTRAINT fk_score_sheet_application FOREIGN KEY (application_id) REFERENCES application (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE score_sheet;

--changeset review:0501-index-score-sheet-reviewer
CREATE INDEX ix_score_sheet_reviewer ON score_sheet (reviewer_id, id);
--rollback DROP INDEX ix_score_sheet_reviewer ON score_sheet;

--changeset review:0501-index-score-sheet-application
CREATE INDEX ix_score_sheet_application ON score_sheet (application_id, reviewer_id);
--rollback DROP INDEX ix_score_sheet_application ON score_sheet;

--changeset review:0501-grant-score-sheet
GRANT SELECT, INSERT, UPDATE ON score_sheet TO ${service};
--rollback REVOKE ALL ON score_sheet FROM ${service};
