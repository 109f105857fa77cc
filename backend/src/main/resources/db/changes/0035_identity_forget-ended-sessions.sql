--liquibase formatted sql

--changeset identity:0035-index-sign-in-session-age
CREATE INDEX ix_sign_in_session_begun ON sign_in_session (begun_at);
--rollback DROP INDEX ix_sign_in_session_begun ON sign_in_session;

--changeset identity:0035-grant-forget-sign-in-session
GRANT DELETE ON sign_in_session TO ${service};
--rollback REVOKE DELETE ON sign_in_session FROM ${service};

--changeset identity:0035-grant-forget-refresh-token
GRANT DELETE ON refresh_token TO ${service};
--rollback REVOKE DELETE ON refresh_token FROM ${service};
