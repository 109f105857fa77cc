package org.yichuang.audit.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.yichuang.audit.domain.AuditContent;
import org.yichuang.audit.domain.AuditEntry;
import org.yichuang.audit.domain.AuditSeal;
import org.yichuang.audit.service.ChainProof.Break;
import org.yichuang.audit.service.ChainProof.Fault;
import org.yichuang.kernel.json.Digest;

/** Examines the chain from its beginning: finds rows that were altered, removed or put in another order. */
@ApplicationScoped
public class AuditChain {
    private static final int PAGE = 1000;
    private static final int ENOUGH = 20;
    private final EntityManager db;

    AuditChain(EntityManager db) {
        this.db = db;
    }

    /** @param noted a number and hash that somebody kept elsewhere; null if there is none to compare */
    public ChainProof verify(Noted noted) {
        var walk = new Walk(noted);
        // A transaction a page: the chain may be long, and what was examined need not be kept in memory.
        while (walk.breaks.size() < ENOUGH && QuarkusTransaction.requiringNew().call(() -> examine(walk)) == PAGE) continue;
        if (noted != null && noted.number() > walk.number) walk.found(noted.number(), Fault.NOTED_DIFFERS);
        return QuarkusTransaction.requiringNew().call(() -> conclude(walk));
    }

    private int examine(Walk walk) {
        var links = db.createQuery("""
                select s, e, c from AuditSeal s left join AuditEntry e on e.id = s.entryId left join AuditContent c on c.entryId = s.entryId
                where s.number > :after order by s.number""", Object[].class).setParameter("after", walk.number).setMaxResults(PAGE).getResultList();
        for (var link : links) walk.step((AuditSeal) link[0], (AuditEntry) link[1], (AuditContent) link[2]);
        return links.size();
    }

    private ChainProof conclude(Walk walk) {
        long waiting = count("select count(p) from AuditPending p");
        long loose = count("""
                select count(e) from AuditEntry e where not exists (select 1 from AuditSeal s where s.entryId = e.id)
                and not exists (select 1 from AuditPending p where p.entryId = e.id)""");
        if (loose > 0) walk.found(null, Fault.NOT_LINKED);
        return new ChainProof(walk.breaks.isEmpty(), walk.seen, waiting, walk.number, walk.previous, Digest.ALGORITHM, List.copyOf(walk.breaks));
    }

    private long count(String query) {
        return db.createQuery(query, Long.class).getSingleResult();
    }

    /** The last link of some day, as it was noted or published then. */
    public record Noted(long number, String hash) { }

    private static final class Walk {
        private final Noted noted;
        private final List<Break> breaks = new ArrayList<>();
        private long number;
        private long seen;
        private String previous = AuditSeal.BEGINNING;

        Walk(Noted noted) {
            this.noted = noted;
        }

        /** Goes on with the hash that is stored, so one altered row is one break and not a break of all that follow. */
        void step(AuditSeal seal, AuditEntry entry, AuditContent content) {
            if (seal.number() != number + 1) found(number + 1, Fault.MISSING);
            else if (entry == null || !seal.fits(entry, previous)) found(seal.number(), Fault.ALTERED);
            // Content may be erased by law; what is there must be what was committed to.
            if (entry != null && content != null && !content.commitment().equals(entry.commitment())) found(seal.number(), Fault.CONTENT_ALTERED);
            if (noted != null && noted.number() == seal.number() && !noted.hash().equals(seal.hash())) found(seal.number(), Fault.NOTED_DIFFERS);
            number = seal.number();
            previous = seal.hash();
            seen++;
        }

        void found(Long at, Fault fault) {
            if (breaks.size() < ENOUGH) breaks.add(new Break(at, fault));
        }
    }
}
