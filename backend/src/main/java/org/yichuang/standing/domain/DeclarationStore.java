package org.yichuang.standing.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where yearly confirmations and merits lie. */
@ApplicationScoped
public class DeclarationStore {
    private final EntityManager db;

    DeclarationStore(EntityManager db) {
        this.db = db;
    }

    public void add(Object row) {
        db.persist(row);
        db.flush();
    }

    public Merit merit(long id) {
        return db.find(Merit.class, id);
    }

    public boolean isStruck(long meritId) {
        return db.find(MeritStruck.class, meritId) != null;
    }

    public boolean knows(long organisationId, String documentNo, String title) {
        return !db.createQuery("select id from Merit where organisationId = :id and documentNo = :no and title = :title", Long.class)
                .setParameter("id", organisationId).setParameter("no", documentNo).setParameter("title", title).setMaxResults(1).getResultList().isEmpty();
    }

    /** The last of each on the day. */
    public Map<Long, Declared> declaredOn(Collection<Long> organisationIds, LocalDate day) {
        var last = new HashMap<Long, Declared>();
        db.createQuery("from YearlyConfirmation where organisationId in :ids and confirmedOn <= :day order by confirmedOn, id", YearlyConfirmation.class)
                .setParameter("ids", organisationIds).setParameter("day", day).getResultList().forEach(one -> last.put(one.organisationId(), one.declared()));
        return last;
    }

    public Optional<YearlyConfirmation> lastConfirmation(long organisationId) {
        return db.createQuery("from YearlyConfirmation where organisationId = :id order by confirmedOn desc, id desc", YearlyConfirmation.class)
                .setParameter("id", organisationId).setMaxResults(1).getResultList().stream().findFirst();
    }

    /** Those that were not struck out, given in {@code (after, last]}. */
    public Map<Long, List<Earned>> earned(Collection<Long> organisationIds, LocalDate after, LocalDate last) {
        return db.createQuery("""
                from Merit m where m.organisationId in :ids and m.givenOn > :after and m.givenOn <= :last
                and not exists (select 1 from MeritStruck s where s.meritId = m.id) order by m.id""", Merit.class)
                .setParameter("ids", organisationIds).setParameter("after", after).setParameter("last", last).getResultList().stream()
                .collect(Collectors.groupingBy(Merit::organisationId, Collectors.mapping(Merit::earned, Collectors.toList())));
    }

    /** All that were not struck out, the newest first. */
    public List<Merit> merits(long organisationId) {
        return db.createQuery("""
                from Merit m where m.organisationId = :id and not exists (select 1 from MeritStruck s where s.meritId = m.id)
                order by m.givenOn desc, m.id desc""", Merit.class).setParameter("id", organisationId).setMaxResults(50).getResultList();
    }
}
