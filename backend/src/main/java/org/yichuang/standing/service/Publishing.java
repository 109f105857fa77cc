package org.yichuang.standing.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yichuang.audit.AuditTrail;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.standing.StandingProblem;
import org.yichuang.standing.domain.Places;
import org.yichuang.standing.domain.Ranks;
import org.yichuang.standing.domain.Scored;
import org.yichuang.standing.domain.Snapshot;
import org.yichuang.standing.domain.SnapshotStore;

/** Freezes the scores of a month's last day. Whatever is corrected later stands in the next snapshot. */
@ApplicationScoped
class Publishing {
    private final ScoreKeeping keeping;
    private final SnapshotStore store;
    private final RuleBookInForce book;
    private final OrganisationDirectory organisations;
    private final SubjectLocks locks;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Actor actor;

    Publishing(ScoreKeeping keeping, SnapshotStore store, RuleBookInForce book, OrganisationDirectory organisations, SubjectLocks locks, AuditTrail audit,
               BusinessClock clock, Actor actor) {
        this.keeping = keeping;
        this.store = store;
        this.book = book;
        this.organisations = organisations;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
        this.actor = actor;
    }

    /** In the transaction of whoever publishes. */
    Snapshot publish(YearMonth month) {
        // One at a time, so that no month is published behind a later one.
        locks.hold(new Subject("standing-snapshots", 0));
        if (!month.atEndOfMonth().isBefore(clock.today())) throw StandingProblem.MONTH_NOT_OVER.with("month", month);
        var last = store.last();
        if (last.isPresent() && !month.isAfter(last.get().month())) throw StandingProblem.MONTH_PUBLISHED.with("month", month).with("last", last.get().month());
        var scores = keeping.asOf(month.atEndOfMonth());
        if (scores.isEmpty()) throw StandingProblem.NOBODY_TO_RANK.refuse();
        var snapshot = new Snapshot(month, book.rules(), book.digest(), scores.size(), actor.name(), clock.now());
        store.add(snapshot, scores, places(scores), book.rules().lowTotal());
        audit.record(snapshot.subject(), "published", Map.of("month", month.toString(), "entries", scores.size(), "rules", book.rules().version()));
        return snapshot;
    }

    /** The month before is published by itself when its day has come and nobody has done it. */
    Optional<Snapshot> publishDue() {
        var today = clock.today();
        var month = YearMonth.from(today).minusMonths(1);
        if (today.getDayOfMonth() < book.rules().publishOnDay()) return Optional.empty();
        return QuarkusTransaction.requiringNew().call(() -> {
            if (store.last().filter(last -> !month.isAfter(last.month())).isPresent() || organisations.confirmedIds().isEmpty()) return Optional.empty();
            return Optional.of(publish(month));
        });
    }

    static Map<Scored, Places> places(List<Scored> scores) {
        var district = Ranks.of(scores, one -> one.score().total());
        var township = Ranks.within(scores, Scored::townshipPath, one -> one.score().total());
        var category = Ranks.within(scores, Scored::category, one -> one.score().total());
        var peers = Ranks.within(scores, Scored::peers, one -> one.score().total());
        var places = new HashMap<Scored, Places>();
        scores.forEach(one -> places.put(one, new Places(district.get(one), township.get(one), category.get(one), peers.get(one))));
        return places;
    }
}
