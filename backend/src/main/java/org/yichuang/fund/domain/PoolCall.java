package org.yichuang.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.yichuang.kernel.id.Ids;

/** A call that may draw on a pool. The call is known by its id alone: it stands above. */
@Entity
@Immutable
@Table(name = "pool_call")
public class PoolCall {
    @Id private Long id;
    @Column(name = "pool_id") private long poolId;
    @Column(name = "call_id") private long callId;
    @Column(name = "linked_by") private long linkedBy;
    @Column(name = "linked_at") private Instant linkedAt;

    protected PoolCall() { }

    public PoolCall(long poolId, long callId, long linkedBy, Instant linkedAt) {
        this.id = Ids.next();
        this.poolId = poolId;
        this.callId = callId;
        this.linkedBy = linkedBy;
        this.linkedAt = linkedAt;
    }

    public long poolId() {
        return poolId;
    }

    public long callId() {
        return callId;
    }
}
