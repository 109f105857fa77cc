package org.yichuang.identity;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Set;

/**
 * What a caller may reach: whole subtrees of divisions and single organisations. {@link #covers} answers for one
 * record, {@link #condition} and {@link #bind} say the same to a list's query, so both always agree.
 *
 * @param divisionPaths paths as {@code division.path} writes them: {@code /330604/330604002/}
 */
public record Reach(Set<String> divisionPaths, Set<Long> organisationIds) {
    public static final Reach NOTHING = new Reach(Set.of(), Set.of());

    public boolean covers(String divisionPath, Long organisationId) {
        return coversDivision(divisionPath) || organisationId != null && organisationIds.contains(organisationId);
    }

    public boolean coversDivision(String divisionPath) {
        return divisionPath != null && divisionPaths.stream().anyMatch(divisionPath::startsWith);
    }

    public boolean isEmpty() {
        return divisionPaths.isEmpty() && organisationIds.isEmpty();
    }

    /**
     * A condition for JPQL; its parameters are set by {@link #bind}.
     *
     * @param pathField the expression holding the record's division path
     * @param organisationField the expression holding its organisation's id
     */
    public String condition(String pathField, String organisationField) {
        if (isEmpty()) return "1 = 0";
        var any = new ArrayList<String>();
        for (int i = 0; i < divisionPaths.size(); i++) any.add(pathField + " like :reachPath" + i);
        if (!organisationIds.isEmpty()) any.add(organisationField + " in :reachOrganisations");
        return "(" + String.join(" or ", any) + ")";
    }

    public <Q extends Query> Q bind(Q query) {
        int i = 0;
        for (var path : divisionPaths) query.setParameter("reachPath" + i++, path + "%");
        if (!organisationIds.isEmpty()) query.setParameter("reachOrganisations", organisationIds);
        return query;
    }
}
