package org.yichuang.life.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.activity.HelpedActivities;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.life.LifeReason;
import org.yichuang.life.LiveWork;
import org.yichuang.life.domain.LifeClock;
import org.yichuang.life.domain.LifeFinding;
import org.yichuang.life.domain.LifeRecords;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.standing.Standings;

/** Goes through the register and writes down who sleeps; part by part, in a fixed number of readings each. */
@ApplicationScoped
public class Watching {
    /** So many at once: few statements, and no transaction is long. */
    private static final int TOGETHER = 500;
    private final OrganisationDirectory organisations;
    private final HelpedActivities activities;
    private final Standings standings;
    private final Instance<LiveWork> works;
    private final RulesInForce rules;
    private final BusinessClock clock;
    private final EntityManager db;

    Watching(OrganisationDirectory organisations, HelpedActivities activities, Standings standings, Instance<LiveWork> works, RulesInForce rules,
             BusinessClock clock, EntityManager db) {
        this.organisations = organisations;
        this.activities = activities;
        this.standings = standings;
        this.works = works;
        this.rules = rules;
        this.clock = clock;
        this.db = db;
    }

    public void all() {
        var all = QuarkusTransaction.requiringNew().call(organisations::confirmedIds);
        for (int from = 0; from < all.size(); from += TOGETHER) {
            var part = all.subList(from, Math.min(from + TOGETHER, all.size()));
            QuarkusTransaction.requiringNew().run(() -> look(part));
        }
        QuarkusTransaction.requiringNew().run(this::forgetWhoLeft);
    }

    private void look(List<Long> ids) {
        var today = clock.today();
        var life = new LifeClock(rules.rules(), standings.dormantDays());
        var active = activities.lastVerified(ids, today);
        var confirmed = standings.lastConfirmations(ids, today);
        var atWork = works.stream().flatMap(one -> one.runningFor(ids).stream()).collect(Collectors.toCollection(HashSet::new));
        var known = findings(ids);
        for (var body : organisations.summaries(ids).values()) {
            var activity = active.get(body.id());
            var confirmation = confirmed.get(body.id());
            var named = life.on(today, new LifeRecords(body.recognisedOn(), activity == null ? null : activity.heldOn(),
                    confirmation == null ? null : confirmation.on(), atWork.contains(body.id())));
            var finding = known.get(body.id());
            if (named.isEmpty()) {
                if (finding != null) db.remove(finding);
                continue;
            }
            boolean overdue = named.get().reason() == LifeReason.CONFIRMATION_OVERDUE;
            Long record = overdue ? Long.valueOf(confirmation.id()) : activity == null ? null : Long.valueOf(activity.id());
            boolean isNew = finding == null;
            if (isNew) finding = new LifeFinding(body.id());
            finding.say(named.get(), body.divisionPath(), record, rules.rules().version(), today);
            if (isNew) db.persist(finding);
        }
        db.flush();
        db.clear();
    }

    private Map<Long, LifeFinding> findings(List<Long> ids) {
        return db.createQuery("from LifeFinding where organisationId in :ids", LifeFinding.class).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.toMap(LifeFinding::organisationId, Function.identity()));
    }

    /** What was not looked at today is no longer in the register. */
    private void forgetWhoLeft() {
        db.createQuery("delete from LifeFinding where asOf <> :today").setParameter("today", clock.today()).executeUpdate();
    }
}
