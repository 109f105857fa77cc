package org.yichuang.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** One round in which one comparison group is judged by one panel: the desk review, the roadshow, a township's shortlist. */
@Entity
@Table(name = "review_round")
public class ReviewRound implements Stateful<RoundStatus> {
    public static final String KIND = "review-round";
    @Id private Long id;
    @Column(name = "call_id", updatable = false) private long callId;
    @Column(name = "list_key", updatable = false) private String listKey;
    @Column(name = "stage_key", updatable = false) private String stageKey;
    @Column(name = "rule_book_id", updatable = false) private long ruleBookId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "started_at") private Instant startedAt;
    @Column(name = "due_at") private Instant dueAt;
    @Column(name = "first_due_at") private Instant firstDueAt;
    @Column(name = "closed_at") private Instant closedAt;
    @Column(name = "maximum_open_sheets", updatable = false) private Integer maximumOpenSheets;
    @Enumerated(EnumType.STRING) @Column(name = "ordered_by", columnDefinition = "varchar(10)") private AppearanceOrder.How orderedBy;
    @Column(name = "order_seed") private String orderSeed;
    @Column(name = "ordered_at") private Instant orderedAt;
    @Column(name = "order_account") private Long orderAccount;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private RoundStatus status;
    @Version private long version;

    protected ReviewRound() { }

    public ReviewRound(long callId, String listKey, String stageKey, long ruleBookId, String divisionPath, Integer maximumOpenSheets) {
        this.id = Ids.next();
        this.callId = callId;
        this.listKey = listKey;
        this.stageKey = stageKey;
        this.ruleBookId = ruleBookId;
        this.divisionPath = divisionPath;
        this.maximumOpenSheets = maximumOpenSheets;
        this.status = RoundStatus.PREPARING;
    }

    @Override
    public void become(Move<RoundStatus> move) {
        status = move.to();
        if (status == RoundStatus.SCORING) startedAt = move.at();
        if (status == RoundStatus.CLOSED) closedAt = move.at();
    }

    @Override
    public RoundStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** Scoring begins; the first due time is remembered, extensions count from it. */
    public void due(Instant until) {
        this.dueAt = until;
        this.firstDueAt = until;
    }

    public void extend(Instant until) {
        this.dueAt = until;
    }

    public long id() {
        return id;
    }

    /** In which order its applications present themselves is settled; how, by whom and when stays on record. */
    public void ordered(AppearanceOrder.How how, String seed, long account, Instant now) {
        this.orderedBy = how;
        this.orderSeed = seed;
        this.orderAccount = account;
        this.orderedAt = now;
    }

    public AppearanceOrder.How orderedBy() {
        return orderedBy;
    }

    public String orderSeed() {
        return orderSeed;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public ListStage stage() {
        return new ListStage(callId, ruleBookId, listKey, stageKey);
    }

    public boolean hasBegun() {
        return status != RoundStatus.PREPARING;
    }

    public long callId() {
        return callId;
    }

    public String listKey() {
        return listKey;
    }

    public String stageKey() {
        return stageKey;
    }

    public long ruleBookId() {
        return ruleBookId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    /** This round's own cap on a reviewer's open sheets; null for the rule book's. */
    public Integer maximumOpenSheets() {
        return maximumOpenSheets;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant firstDueAt() {
        return firstDueAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public long version() {
        return version;
    }
}
