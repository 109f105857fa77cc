package org.yichuang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The door for counting: the activities of many organisations in two statements. What was rejected is not among them. */
@ApplicationScoped
public class HelpedActivities {
    private final EntityManager db;

    HelpedActivities(EntityManager db) {
        this.db = db;
    }

    /** By organisation; held after the first day, and on the last at the latest. */
    public Map<Long, List<HelpedActivity>> of(Collection<Long> organisationIds, LocalDate after, LocalDate last) {
        if (organisationIds.isEmpty()) return Map.of();
        var helpers = new HashMap<Long, Map<String, Integer>>();
        db.createQuery("select activityId, name, minutes from Helper where organisationId in :ids and heldOn > :after and heldOn <= :last", Object[].class)
                .setParameter("ids", organisationIds).setParameter("after", after).setParameter("last", last).getResultList()
                .forEach(row -> helpers.computeIfAbsent((Long) row[0], id -> new HashMap<>()).put((String) row[1], ((Number) row[2]).intValue()));
        return db.createQuery("""
                select id, organisationId, title, heldOn, place, divisionCode, keyGroups, people, status from Activity
                where organisationId in :ids and heldOn > :after and heldOn <= :last and status <> :rejected""", Object[].class)
                .setParameter("ids", organisationIds).setParameter("after", after).setParameter("last", last)
                .setParameter("rejected", ActivityStatus.REJECTED).getResultList().stream()
                .map(row -> new HelpedActivity((Long) row[0], (Long) row[1], (String) row[2], (LocalDate) row[3], (String) row[4], (String) row[5],
                        groups((String) row[6]), ((Number) row[7]).intValue(), (ActivityStatus) row[8], helpers.getOrDefault((Long) row[0], Map.of())))
                .collect(Collectors.groupingBy(HelpedActivity::organisationId));
    }

    /** The last confirmed one of each, held on the day at the latest; who never had one is left out. */
    public Map<Long, LastActivity> lastVerified(Collection<Long> organisationIds, LocalDate day) {
        if (organisationIds.isEmpty()) return Map.of();
        var last = new HashMap<Long, LastActivity>();
        db.createQuery("""
                select a.organisationId, a.id, a.heldOn from Activity a where a.organisationId in :ids and a.status = :verified and a.heldOn =
                (select max(b.heldOn) from Activity b where b.organisationId = a.organisationId and b.status = :verified and b.heldOn <= :day)
                order by a.id""", Object[].class)
                .setParameter("ids", organisationIds).setParameter("verified", ActivityStatus.VERIFIED).setParameter("day", day).getResultList()
                .forEach(row -> last.put((Long) row[0], new LastActivity((Long) row[1], (LocalDate) row[2])));
        return last;
    }

    private static Set<KeyGroup> groups(String text) {
        return text.isEmpty() ? Set.of() : Arrays.stream(text.split(",")).map(KeyGroup::valueOf).collect(Collectors.toSet());
    }
}
