package org.yichuang.disbursement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.words.LocalText;

/** An approved part that a batch left out, and why. */
@Entity
@Table(name = "payment_batch_skip")
public class BatchSkip {
    @Id private Long id;
    @Column(name = "batch_id") private long batchId;
    @Column(name = "tranche_id") private long trancheId;
    @Column(name = "reason_zh") private String reasonZh;
    @Column(name = "reason_en") private String reasonEn;
    @Column(name = "gate_answer_id") private Long gateAnswerId;

    protected BatchSkip() { }

    public BatchSkip(long batchId, long trancheId, LocalText reason, Long answerId) {
        this.id = Ids.next();
        this.batchId = batchId;
        this.trancheId = trancheId;
        this.reasonZh = reason.zh();
        this.reasonEn = reason.en();
        this.gateAnswerId = answerId;
    }

    public long trancheId() {
        return trancheId;
    }

    public LocalText reason() {
        return new LocalText(reasonZh, reasonEn);
    }

    public Long gateAnswerId() {
        return gateAnswerId;
    }
}
