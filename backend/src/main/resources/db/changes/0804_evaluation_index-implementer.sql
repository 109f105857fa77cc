--liquibase formatted sql

--changeset evaluation:0804-index-survey-implementer
-- Standing asks by organisation.
CREATE INDEX ix_survey_implementer ON survey (implementer_id, id);
--rollback DROP INDEX ix_survey_implementer ON survey;
