package org.yichuang.organisation;

public record OrganisationSummary(long id, String name, String divisionPath) { }
