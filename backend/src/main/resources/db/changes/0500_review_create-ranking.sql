--liquibase formatted sql

--changeset review:0500-create-ranking
CREATE TABLE ranking (
  id BIGINT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  list_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version_no INT NOT NULL,
  former_id BIGINT,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_sheets INT NOT NULL,
  method VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  draw_seed VARCHAR(100),
  reason VARCHAR(500),
  computed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_ranking_version UNIQUE (call_id, list_key, version_no),
  CONSTRAINT fk_ranking_call FOREIGN KEY (call_id) REFERENCES funding_call (id),
  CONSTRAINT fk_ranking_former FOREIGN KEY (former_id) REFERENCES ranking (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE ranking;

--changeset review:0500-grant-ranking
GRANT SELECT, INSERT, UPDATE ON ranking TO ${service};
--rollback REVOKE ALL ON ranking FROM ${service};

--changeset review:0500-create-ranking-place
CREATE TABLE ranking_place (
  id BIGINT PRIMARY KEY,
  ranking_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  place INT NOT NULL,
  passed BOOLEAN NOT NULL,
  base_score VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bonus INT NOT NULL,
  total_score VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_by VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  detail LONGTEXT NOT NULL,
  CONSTRAINT uq_ranking_place UNIQUE (ranking_id, application_id),
  CONSTRAINT fk_ranking_place_ranking FOREIGN KEY (ranking_id) REFERENCES ranking (id),
  CONSTRAINT fk_ranking_place_application FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT ck_ranking_place CHECK (place >= 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE ranking_place;

--changeset review:0500-grant-ranking-place
GRANT SELECT, INSERT, UPDATE ON ranking_place TO ${service};
--rollback REVOKE ALL ON ranking_place FROM ${service};
