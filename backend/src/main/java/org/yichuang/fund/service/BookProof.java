package org.yichuang.fund.service;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Map;
import org.jboss.logging.Logger;
import org.yichuang.audit.AuditTrail;
import org.yichuang.fund.BooksDisproved;
import org.yichuang.fund.domain.BalanceProof;
import org.yichuang.fund.domain.FundProof;
import org.yichuang.fund.domain.JournalProof;
import org.yichuang.fund.domain.Proofs;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** Proves the books in one transaction, so that all of it sees the same instant; keeps the result and raises an alarm over faults. */
@UseCase
public class BookProof {
    private static final Logger LOG = Logger.getLogger(BookProof.class);
    private final EntityManager db;
    private final JournalProof journals;
    private final BalanceProof balances;
    private final Proofs proofs;
    private final AuditTrail audit;
    private final Actor actor;
    private final BusinessClock clock;
    private final Event<BooksDisproved> disproved;

    BookProof(EntityManager db, JournalProof journals, BalanceProof balances, Proofs proofs, AuditTrail audit, Actor actor, BusinessClock clock,
              Event<BooksDisproved> disproved) {
        this.db = db;
        this.journals = journals;
        this.balances = balances;
        this.proofs = proofs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
        this.disproved = disproved;
    }

    public FundProof run() {
        var faults = new ArrayList<>(journals.faults());
        faults.addAll(balances.faults());
        var proof = new FundProof(clock.now(), actor.name(), count("Journal"), count("JournalEntry"), faults.size());
        proofs.keep(proof, faults);
        audit.record(new Subject("fund-proof", proof.id()), faults.isEmpty() ? "proved" : "disproved", Map.of("faults", faults.size()));
        if (!faults.isEmpty()) {
            LOG.errorf("ALARM: the proof of the books found %d faults, proof %d", faults.size(), proof.id());
            disproved.fire(new BooksDisproved(proof.id(), faults.size()));
        }
        return proof;
    }

    private long count(String what) {
        return db.createQuery("select count(x) from " + what + " x", Long.class).getSingleResult();
    }
}
