package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yichuang.organisation.OrganisationProblem;
import org.yichuang.organisation.UnifiedCreditCode;
import org.yichuang.organisation.domain.Profile;

/** Finds that the register holds an organisation already: by credit code, or by name and home. */
@ApplicationScoped
public class KnownOrganisations {
    private final EntityManager db;

    KnownOrganisations(EntityManager db) {
        this.db = db;
    }

    void refuse(UnifiedCreditCode code, Profile profile) {
        if (!codes(List.of(code.value())).isEmpty()) throw OrganisationProblem.ORGANISATION_KNOWN.with("what", code.value());
        refuse(profile);
    }

    void refuse(Profile profile) {
        if (!keys(List.of(profile.key())).isEmpty()) throw OrganisationProblem.ORGANISATION_KNOWN.with("what", profile.name());
    }

    public Set<String> codes(Collection<String> codes) {
        return taken("liveCode", codes);
    }

    public Set<String> keys(Collection<String> keys) {
        return taken("liveKey", keys);
    }

    private Set<String> taken(String field, Collection<String> values) {
        if (values.isEmpty()) return Set.of();
        return new HashSet<>(db.createQuery("select o." + field + " from Organisation o where o." + field + " in :values", String.class)
                .setParameter("values", values).getResultList());
    }
}
