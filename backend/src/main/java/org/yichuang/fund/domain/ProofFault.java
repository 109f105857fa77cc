package org.yichuang.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.yichuang.kernel.id.Ids;

/** One thing in the books that does not hold. */
@Entity
@Immutable
@Table(name = "fund_proof_fault")
public class ProofFault {
    @Id private Long id;
    @Column(name = "proof_id") private long proofId;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") private ProofRule rule;
    @Column(name = "subject_id") private long subjectId;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private Figure figure;
    private long expected;
    private long found;
    @Column(name = "pool_id") private Long poolId;

    protected ProofFault() { }

    ProofFault(ProofRule rule, long subjectId, Figure figure, long expected, long found, Long poolId) {
        this.id = Ids.next();
        this.rule = rule;
        this.subjectId = subjectId;
        this.figure = figure;
        this.expected = expected;
        this.found = found;
        this.poolId = poolId;
    }

    ProofFault of(long proof) {
        proofId = proof;
        return this;
    }

    public ProofRule rule() {
        return rule;
    }

    public long subjectId() {
        return subjectId;
    }

    public Figure figure() {
        return figure;
    }

    public long expected() {
        return expected;
    }

    public long found() {
        return found;
    }

    public Long poolId() {
        return poolId;
    }
}
