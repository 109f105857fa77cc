--liquibase formatted sql

--changeset kernel:0002-index-stored-reply-age
CREATE INDEX ix_stored_reply_stored ON stored_reply (stored_at);
--rollback DROP INDEX ix_stored_reply_stored ON stored_reply;

--changeset kernel:0002-grant-forget-stored-reply
GRANT DELETE ON stored_reply TO ${service};
--rollback REVOKE DELETE ON stored_reply FROM ${service};
