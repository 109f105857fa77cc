--liquibase formatted sql

--changeset review:0502-create-shortlist
CREATE TABLE shortlist (
  id BIGINT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  list_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version_no INT NOT NULL,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(500),
  notice_id BIGINT,
  made_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_shortlist UNIQUE (call_id, list_key, stage_key, version_no),
  CONSTRAINT fk_shortlist_call FOREIGN KEY (call_id) REFERENCES funding_call (id),
  CONSTRAINT fk_shortlist_notice FOREIGN KEY (notice_id) REFERENCES notice (id),
  CONSTRAINT ck_shortlist_announced CHECK (status <> 'ANNOUNCED' OR notice_id IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE shortlist;

--changeset review:0502-grant-shortlist
GRANT SELECT, INSERT, UPDATE ON shortlist TO ${service};
--rollback REVOKE ALL ON shortlist FROM ${service};

--changeset review:0502-create-shortlist-place
CREATE TABLE shortlist_place (
  id BIGINT PRIMARY KEY,
  shortlist_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  unit VARCHAR(80) NOT NULL,
  score VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  passed BOOLEAN NOT NULL,
  goes_on BOOLEAN NOT NULL,
  CONSTRAINT uq_shortlist_place UNIQUE (shortlist_id, application_id),
  CONSTRAINT fk_shortlist_place_shortlist FOREIGN KEY (shortlist_id) REFERENCES shortlist (id),
  CONSTRAINT fk_shortlist_place_application FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT ck_shortlist_place_passed CHECK (passed OR NOT goes_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE shortlist_place;

--changeset review:0502-grant-shortlist-place
GRANT SELECT, INSERT ON shortlist_place TO ${service};
--rollback REVOKE ALL ON shortlist_place FROM ${service};
