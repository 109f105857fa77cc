package org.yichuang.fund.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.yichuang.fund.domain.FundProof;
import org.yichuang.fund.domain.ProofFault;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;

/** Proving the books on request, and reading how former proofs came out. */
@UseCase
public class ProofService {
    private final EntityManager db;
    private final BookProof books;
    private final FundAccess access;
    private final Replies replies;

    ProofService(EntityManager db, BookProof books, FundAccess access, Replies replies) {
        this.db = db;
        this.books = books;
        this.access = access;
        this.replies = replies;
    }

    public ProofView run(RequestKey key) {
        return replies.replayOr(key, "prove-books", "", ProofView.class, () -> view(books.run()));
    }

    public ProofView get(long id) {
        var proof = db.find(FundProof.class, id);
        if (proof == null) throw CommonProblem.NOT_FOUND.refuse();
        return view(proof);
    }

    /** Newest first, without the faults themselves. */
    public Page<ProofView> list(PageRequest page) {
        var query = db.createQuery("select p from FundProof p " + (page.cursor == null ? "" : "where p.id < :after ")
                + "order by p.id desc", FundProof.class);
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        return Page.of(query.setMaxResults(page.limit + 1).getResultList(), page, proof -> ProofView.of(proof, List.of()),
                proof -> new Cursor("", proof.id()));
    }

    private ProofView view(FundProof proof) {
        var reach = access.reach();
        var faults = reach.bind(db.createQuery("select f from ProofFault f left join FundPool p on p.id = f.poolId where f.proofId = :proof and (p.id is null or "
                + reach.condition("p.divisionPath", "p.id") + ") order by f.id", ProofFault.class)).setParameter("proof", proof.id());
        return ProofView.of(proof, faults.setMaxResults(200).getResultList());
    }
}
