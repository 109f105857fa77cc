package org.yichuang.organisation;

import java.util.Collection;

/** Implemented by a stage above: does anything of it rest on one of these organisations? What does cannot be taken out of the register again. */
public interface OrganisationUses {
    boolean anyOf(Collection<Long> organisationIds);
}
