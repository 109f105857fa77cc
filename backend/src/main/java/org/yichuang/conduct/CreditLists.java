package org.yichuang.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.conduct.domain.CreditListing;
import org.yichuang.kernel.step.Subject;

/** The door: who stood on a statutory list on a day. */
@ApplicationScoped
public class CreditLists {
    private final EntityManager db;

    CreditLists(EntityManager db) {
        this.db = db;
    }

    /** By organisation: each listing that held on the day, with the day it began. */
    public Map<Long, Map<Subject, LocalDate>> statutoryOn(Collection<Long> organisationIds, LocalDate day) {
        if (organisationIds.isEmpty()) return Map.of();
        var found = new HashMap<Long, Map<Subject, LocalDate>>();
        db.createQuery("""
                select id, organisationId, listedOn from CreditListing
                where organisationId in :ids and kind in :kinds and listedOn <= :day and (removedOn is null or removedOn > :day) order by id""", Object[].class)
                .setParameter("ids", organisationIds).setParameter("kinds", List.of(ListingKind.ABNORMAL, ListingKind.SERIOUS)).setParameter("day", day)
                .getResultList().forEach(row -> found.computeIfAbsent((Long) row[1], id -> new LinkedHashMap<>())
                        .put(new Subject(CreditListing.KIND, (Long) row[0]), (LocalDate) row[2]));
        return found;
    }
}
