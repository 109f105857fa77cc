package org.yichuang.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.yichuang.kernel.id.Ids;

/** One proof of the books and how it came out. */
@Entity
@Immutable
@Table(name = "fund_proof")
public class FundProof {
    @Id private Long id;
    @Column(name = "run_at") private Instant runAt;
    private String actor;
    private long journals;
    private long entries;
    private int faults;

    protected FundProof() { }

    public FundProof(Instant runAt, String actor, long journals, long entries, int faults) {
        this.id = Ids.next();
        this.runAt = runAt;
        this.actor = actor;
        this.journals = journals;
        this.entries = entries;
        this.faults = faults;
    }

    public long id() {
        return id;
    }

    public Instant runAt() {
        return runAt;
    }

    public String actor() {
        return actor;
    }

    public long journals() {
        return journals;
    }

    public long entries() {
        return entries;
    }

    public int faults() {
        return faults;
    }
}
