--liquibase formatted sql

--changeset document:0042-index-document-unattached
CREATE INDEX ix_document_unattached ON document (subject_id, created_at);
--rollback DROP INDEX ix_document_unattached ON document;

--changeset document:0042-grant-forget-document
GRANT DELETE ON document TO ${service};
--rollback REVOKE DELETE ON document FROM ${service};
