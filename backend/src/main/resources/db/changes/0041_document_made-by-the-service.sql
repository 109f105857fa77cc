--liquibase formatted sql

--changeset document:0041-papers-made-by-the-service-have-no-sender
ALTER TABLE document MODIFY owner_id BIGINT NULL;
--rollback ALTER TABLE document MODIFY owner_id BIGINT NOT NULL;
