package org.yichuang.organisation;

/** What the register says of an organisation was changed; observers run in the same transaction. Steps of its life are told as transitions. */
public record OrganisationChanged(long organisationId) { }
