package org.yichuang.award.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.award.AgreedPlan;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;

/** A plan that the organisation optimised before signing, with what it was before; an officer accepts it or sends it back. */
@Entity
@Table(name = "agreement_revision")
public class AgreementRevision {
    public static final String PROPOSED = "PROPOSED";
    public static final String ACCEPTED = "ACCEPTED";
    public static final String RETURNED = "RETURNED";
    @Id private Long id;
    @Column(name = "agreement_id", updatable = false) private long agreementId;
    @Column(updatable = false) private int number;
    private String status = PROPOSED;
    private Byte open = 1;
    @Column(name = "amount_fen", updatable = false) private Money amount;
    @Column(columnDefinition = "longtext", updatable = false) private String plan;
    @Column(name = "before_amount_fen", updatable = false) private Money beforeAmount;
    @Column(name = "before_plan", columnDefinition = "longtext", updatable = false) private String beforePlan;
    @Column(updatable = false) private String note;
    @Column(name = "proposed_by", updatable = false) private long proposedBy;
    @Column(name = "proposed_by_name", updatable = false) private String proposedByName;
    @Column(name = "proposed_at", updatable = false) private Instant proposedAt;
    private String words;
    @Column(name = "decided_by_name") private String decidedByName;
    @Column(name = "decided_at") private Instant decidedAt;

    protected AgreementRevision() { }

    public AgreementRevision(Agreement agreement, int number, AgreedPlan plan, String note, Actor by, Instant now) {
        this.id = Ids.next();
        this.agreementId = agreement.id();
        this.number = number;
        this.amount = plan.granted();
        this.plan = Json.write(plan);
        this.beforeAmount = agreement.amount();
        this.beforePlan = Json.write(agreement.plan());
        this.note = note;
        this.proposedBy = by.accountId();
        this.proposedByName = by.name();
        this.proposedAt = now;
    }

    public void decide(boolean accepted, String said, Actor by, Instant now) {
        status = accepted ? ACCEPTED : RETURNED;
        open = null;
        words = said;
        decidedByName = by.name();
        decidedAt = now;
    }

    public long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String status() {
        return status;
    }

    public boolean isOpen() {
        return open != null;
    }

    public Money amount() {
        return amount;
    }

    public Money beforeAmount() {
        return beforeAmount;
    }

    public AgreedPlan plan() {
        return Json.read(plan, AgreedPlan.class);
    }

    public AgreedPlan beforePlan() {
        return Json.read(beforePlan, AgreedPlan.class);
    }

    public String note() {
        return note;
    }

    public String proposedByName() {
        return proposedByName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String words() {
        return words;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
