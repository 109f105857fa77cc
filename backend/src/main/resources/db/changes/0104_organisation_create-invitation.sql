--liquibase formatted sql

--changeset organisation:0104-create-organisation-invitation
CREATE TABLE organisation_invitation (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  invited_by BIGINT NOT NULL,
  invited_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_by BIGINT,
  used_at DATETIME(6),
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT uq_organisation_invitation_code UNIQUE (code_hash),
  CONSTRAINT fk_organisation_invitation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_organisation_invitation_inviter FOREIGN KEY (invited_by) REFERENCES account (id),
  CONSTRAINT fk_organisation_invitation_user FOREIGN KEY (used_by) REFERENCES account (id),
  CONSTRAINT ck_organisation_invitation_used CHECK ((used_by IS NULL) = (used_at IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
--rollback DROP TABLE organisation_invitation;

--changeset organisation:0104-grant-organisation-invitation
GRANT SELECT, INSERT, UPDATE ON organisation_invitation TO ${service};
--rollback REVOKE ALL ON organisation_invitation FROM ${service};
