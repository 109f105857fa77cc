--liquibase formatted sql

--changeset organisation:0102-create-host-link
CREATE TABLE host_link (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  host_id BIGINT NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(500),
  requested_by BIGINT,
  requested_at DATETIME(6) NOT NULL,
  answered_at DATETIME(6),
  -- 1 while requested or accepted, else NULL: one at a time
  live TINYINT,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_host_link_live UNIQUE (organisation_id, live),
  CONSTRAINT fk_host_link_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_host_link_host FOREIGN KEY (host_id) REFERENCES organisation (id),
  CONSTRAINT fk_host_link_requester FOREIGN KEY (requested_by) REFERENCES account (id),
  CONSTRAINT ck_host_link_other CHECK (host_id <> organisation_id),
  CONSTRAINT ck_host_link_live CHECK ((live IS NOT NULL) = (status IN ('REQUESTED', 'ACCEPTED')))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE host_link;

--changeset organisation:0102-index-host-link-host
CREATE INDEX ix_host_link_host ON host_link (host_id, id);
--rollback DROP INDEX ix_host_link_host ON host_link;

--changeset organisation:0102-grant-host-link
GRANT SELECT, INSERT, UPDATE ON host_link TO ${service};
--rollback REVOKE ALL ON host_link FROM ${service};
