--liquibase formatted sql

--changeset closing:1001-create-settlement
-- The last account of a project: what was granted, paid and given back to the pool.
CREATE TABLE settlement (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  project_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  project_title VARCHAR(200) NOT NULL,
  implementer_id BIGINT NOT NULL,
  host_id BIGINT,
  division_path VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grade_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  last_part BOOLEAN NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  due_on DATE NOT NULL,
  provisional BOOLEAN NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_reason VARCHAR(1000),
  granted_fen BIGINT NOT NULL,
  paid_fen BIGINT,
  released_fen BIGINT,
  settled_by_name VARCHAR(100),
  settled_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_settlement_project UNIQUE (project_id),
  CONSTRAINT fk_settlement_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_settlement_implementer FOREIGN KEY (implementer_id) REFERENCES organisation (id),
  CONSTRAINT fk_settlement_host FOREIGN KEY (host_id) REFERENCES organisation (id),
  CONSTRAINT ck_settlement_status CHECK (status IN ('OPEN', 'SETTLED')),
  CONSTRAINT ck_settlement_settled CHECK (status = 'OPEN' OR (paid_fen + released_fen = granted_fen AND settled_at IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE settlement;

--changeset closing:1001-index-settlement-implementer
CREATE INDEX ix_settlement_implementer ON settlement (implementer_id, id);
--rollback DROP INDEX ix_settlement_implementer ON settlement;

--changeset closing:1001-index-settlement-host
CREATE INDEX ix_settlement_host ON settlement (host_id, id);
--rollback DROP INDEX ix_settlement_host ON settlement;

--changeset closing:1001-grant-settlement
GRANT SELECT, INSERT, UPDATE ON settlement TO ${service};
--rollback REVOKE ALL ON settlement FROM ${service};

--changeset closing:1001-create-ban
-- No application until the last day is over. Rows are only ever added.
CREATE TABLE ban (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  project_id BIGINT NOT NULL,
  ground VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  CONSTRAINT uq_ban UNIQUE (organisation_id, project_id, ground),
  CONSTRAINT fk_ban_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_ban_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT ck_ban_days CHECK (from_on <= until_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE ban;

--changeset closing:1001-grant-ban
GRANT SELECT, INSERT ON ban TO ${service};
--rollback REVOKE ALL ON ban FROM ${service};
