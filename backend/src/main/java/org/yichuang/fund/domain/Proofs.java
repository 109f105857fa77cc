package org.yichuang.fund.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Where proofs and their faults are kept. */
@ApplicationScoped
public class Proofs {
    private final EntityManager db;

    Proofs(EntityManager db) {
        this.db = db;
    }

    public void keep(FundProof proof, List<ProofFault> faults) {
        db.persist(proof);
        db.flush();
        faults.forEach(fault -> db.persist(fault.of(proof.id())));
        db.flush();
    }
}
