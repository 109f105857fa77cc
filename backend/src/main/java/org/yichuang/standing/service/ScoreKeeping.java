package org.yichuang.standing.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;
import org.yichuang.standing.domain.Measuring;
import org.yichuang.standing.domain.ScoreStore;
import org.yichuang.standing.domain.Scored;

/** Keeps live scores true: one with every event, all of them every night. */
@ApplicationScoped
public class ScoreKeeping {
    /** So many at once: few statements, and no transaction is long. */
    static final int TOGETHER = 500;
    private final KnownFacts facts;
    private final RuleBookInForce book;
    private final ScoreStore store;
    private final OrganisationDirectory organisations;
    private final SubjectLocks locks;
    private final BusinessClock clock;
    private final EntityManager db;

    ScoreKeeping(KnownFacts facts, RuleBookInForce book, ScoreStore store, OrganisationDirectory organisations, SubjectLocks locks, BusinessClock clock,
                 EntityManager db) {
        this.facts = facts;
        this.book = book;
        this.store = store;
        this.organisations = organisations;
        this.locks = locks;
        this.clock = clock;
        this.db = db;
    }

    /** Two events of one organisation take turns, and the later one sees what the earlier one wrote. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void renew(long organisationId) {
        locks.hold(new Subject("standing", organisationId));
        renew(List.of(organisationId));
    }

    /** Everybody, as of today; a part a transaction. Answers how many have a score. */
    public int renewAll() {
        return eachPart(part -> {
            int scored = renew(part);
            // Nothing that was read is needed any more.
            db.flush();
            db.clear();
            return scored;
        }).stream().mapToInt(Integer::intValue).sum();
    }

    /** The scores of everybody in the register as they were on a day; nothing is kept. */
    List<Scored> asOf(LocalDate day) {
        return eachPart(part -> {
            var scored = score(part, day);
            db.clear();
            return scored;
        }).stream().flatMap(List::stream).toList();
    }

    private <T> List<T> eachPart(Function<List<Long>, T> work) {
        var all = QuarkusTransaction.requiringNew().call(organisations::confirmedIds);
        var done = new ArrayList<T>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            var part = all.subList(from, Math.min(from + TOGETHER, all.size()));
            done.add(QuarkusTransaction.requiringNew().call(() -> work.apply(part)));
        }
        return done;
    }

    private int renew(List<Long> ids) {
        store.hold(ids);
        var scored = score(ids, clock.today());
        store.write(scored, clock.now());
        var kept = scored.stream().map(Scored::organisationId).toList();
        store.forget(ids.stream().filter(id -> !kept.contains(id)).toList());
        return scored.size();
    }

    private List<Scored> score(Collection<Long> ids, LocalDate day) {
        var bodies = organisations.summaries(ids).values().stream().filter(OrganisationSummary::isConfirmed).toList();
        return facts.of(bodies, day).entrySet().stream().map(entry -> {
            var body = entry.getKey();
            return new Scored(body.id(), body.name(), body.divisionPath(), township(body.divisionPath()), body.category(), body.urban(),
                    Measuring.score(book.rules(), entry.getValue()));
        }).toList();
    }

    /** {@code /330604/330604002/330604002016/} lies in {@code /330604/330604002/}. */
    static String township(String divisionPath) {
        int district = divisionPath.indexOf('/', 1);
        int township = divisionPath.indexOf('/', district + 1);
        return township < 0 ? divisionPath : divisionPath.substring(0, township + 1);
    }
}
