--liquibase formatted sql

--changeset notice:0082-index-line-organisation
CREATE INDEX ix_notice_line_organisation ON notice_line (organisation_id);
--rollback DROP INDEX ix_notice_line_organisation ON notice_line;
