package org.yichuang.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.AwardLineSummary;
import org.yichuang.decision.domain.allocation.LineReason;
import org.yichuang.decision.domain.allocation.ProposedLine;
import org.yichuang.decision.domain.allocation.QuotaCount;
import org.yichuang.fund.Cause;
import org.yichuang.fund.Purpose;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/**
 * One ranked application on the award list of its call. The id is the award's id in the books. Longer than other entities because one row carries
 * its whole life – place, offer, withdrawal, publicity, suspension – and each part has its reader; half of the lines are those readers.
 */
@Entity
@Table(name = "award_line")
public class AwardLine implements Stateful<AwardLineStatus> {
    public static final String KIND = "award-line";
    @Id private Long id;
    @Column(name = "call_id", updatable = false) private long callId;
    @Column(name = "rule_book_id", updatable = false) private long ruleBookId;
    @Column(name = "application_id", updatable = false) private long applicationId;
    @Column(name = "track_key", updatable = false) private String trackKey;
    @Column(name = "list_key", updatable = false) private String listKey;
    @Column(name = "ranking_id") private long rankingId;
    @Column private int place;
    @Column(name = "implementer_id", updatable = false) private long implementerId;
    @Column(name = "host_id") private Long hostId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column private String title;
    @Column(name = "requested_fen", updatable = false) private Money requested;
    @Column(name = "minimum_fen", updatable = false) private Money minimum;
    @Column(name = "amount_fen") private Money amount;
    @Column(name = "pool_id") private Long poolId;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private AwardLineStatus status;
    @Column(name = "status_reason") private String statusReason;
    @Column private boolean suspended;
    @Column(name = "changed_at") private Instant changedAt;
    @Column(name = "decision_id") private Long decisionId;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private LineReason reason;
    @Column(updatable = false) private String field;
    @Column(name = "usual_fen") private Money usual;
    @Column(name = "reserve_no") private Integer reserveNo;
    @Column(name = "reserve_until") private Instant reserveUntil;
    @Column(name = "offer_until") private Instant offerUntil;
    @Column(name = "announced_at") private Instant announcedAt;
    @Column(name = "notice_id") private Long noticeId;
    @Column(name = "notice_ends_at") private Instant noticeEndsAt;
    /** A new version of its ranking moved it: it waits for a new decision. */
    @Column(name = "awaits_decision") private boolean awaitsDecision;
    /** Its amount is set aside in the books. */
    @Column private boolean reserved;
    @Column private int reservations;
    @Column(name = "gate_answer_id") private Long gateAnswerId;
    @Embedded private Withdrawal withdrawal;
    @Version private long version;

    protected AwardLine() { }

    public AwardLine(ApplicationFacts application, String listKey, long rankingId, int place, AwardLineStatus born, Money amount, Long poolId, Instant now) {
        this.id = Ids.next();
        this.callId = application.callId();
        this.ruleBookId = application.ruleBookId();
        this.applicationId = application.id();
        this.trackKey = application.trackKey();
        this.listKey = listKey;
        this.rankingId = rankingId;
        this.place = place;
        this.implementerId = application.organisationId();
        this.hostId = application.hostId();
        this.divisionPath = application.divisionPath();
        this.title = application.title();
        this.requested = application.requested();
        this.minimum = application.minimumWorkable();
        this.field = application.field();
        this.usual = application.requested();
        this.amount = amount;
        this.poolId = poolId;
        this.status = born;
        this.changedAt = now;
    }

    /** Before it is signed an award may only become smaller. */
    public void reduce(Money smaller) {
        if (status != AwardLineStatus.CONFIRMED || smaller.exceeds(amount) || !smaller.isPositive()) throw new IllegalStateException("not reduced: " + id);
        amount = smaller;
    }

    @Override
    public void become(Move<AwardLineStatus> move) {
        status = move.to();
        statusReason = move.reason();
        changedAt = move.at();
        if (status != AwardLineStatus.OFFERED) offerUntil = null;
    }

    /** What a decision says of it; the amount follows once the money is set aside. */
    public void decided(long byDecision, long ranking, ProposedLine line, Instant reserveEnds) {
        decisionId = byDecision;
        rankingId = ranking;
        place = line.place();
        reason = line.reason();
        usual = Money.fen(line.usualFen());
        reserveNo = line.reserveNo();
        reserveUntil = line.reserveNo() == null ? null : reserveEnds;
        outOfNotice();
        awaitsDecision = false;
        suspended = false;
    }

    /** A new version of its ranking left it where it was. */
    public void confirmedBy(long ranking) {
        rankingId = ranking;
        awaitsDecision = false;
    }

    /** Its number on the reserve list; it moves up without being announced anew. */
    public void number(Integer reserve) {
        reserveNo = reserve;
    }

    /** Money is set aside for it; each time is a fact of its own in the books. */
    public Cause holds(Money newAmount, long pool) {
        amount = newAmount;
        poolId = pool;
        reserved = true;
        reservations++;
        return cause();
    }

    /** What was set aside goes back. */
    public Cause lets() {
        reserved = false;
        amount = Money.ZERO;
        return cause();
    }

    private Cause cause() {
        return Cause.of(KIND, id).attempt(reservations);
    }

    public Purpose purpose() {
        return Purpose.grants(poolId, callId);
    }

    public void offered(Instant until, LineReason why) {
        offerUntil = until;
        reason = why;
    }

    public void shown(Instant now) {
        if (announcedAt == null) announcedAt = now;
    }

    public void inNotice(long notice, Instant endsAt) {
        noticeId = notice;
        noticeEndsAt = endsAt;
    }

    /** Its line was taken down: it is not announced as it stands now. */
    public void outOfNotice() {
        noticeId = null;
        noticeEndsAt = null;
    }

    public void suspend(boolean waits) {
        suspended = waits;
    }

    public void awaitDecision() {
        awaitsDecision = true;
    }

    public void checkedBy(Long gateAnswer) {
        gateAnswerId = gateAnswer;
    }

    public void askWithdrawal(Withdrawal asked) {
        withdrawal = asked;
    }

    /** The clock ends offers and reserve lists, whether or not a job has written it down yet. */
    public AwardLineStatus statusAt(Instant now) {
        if (status == AwardLineStatus.OFFERED && offerUntil != null && !now.isBefore(offerUntil)) return AwardLineStatus.LAPSED;
        if (status == AwardLineStatus.RESERVE && reserveUntil != null && !now.isBefore(reserveUntil)) return AwardLineStatus.NOT_SELECTED;
        return status;
    }

    /** Nothing stands against it. */
    public boolean isFree() {
        return !suspended && !awaitsDecision;
    }

    /** A decision may still say something else about it. */
    public boolean isOpen() {
        return status == AwardLineStatus.SELECTED || status == AwardLineStatus.IN_PUBLICITY || status == AwardLineStatus.RESERVE
                || status == AwardLineStatus.NOT_SELECTED;
    }

    public QuotaCount.Of quotaParts() {
        return new QuotaCount.Of(field, trackKey, Townships.of(divisionPath));
    }

    @Override
    public AwardLineStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public AwardLineSummary summary() {
        return summary(status);
    }

    public AwardLineSummary summaryAt(Instant now) {
        return summary(statusAt(now));
    }

    private AwardLineSummary summary(AwardLineStatus at) {
        return new AwardLineSummary(id, callId, ruleBookId, applicationId, trackKey, listKey, place, implementerId, hostId, divisionPath, title, requested,
                amount, poolId, at, !isFree());
    }

    public long id() {
        return id;
    }

    public long callId() {
        return callId;
    }

    public long ruleBookId() {
        return ruleBookId;
    }

    public long applicationId() {
        return applicationId;
    }

    public String listKey() {
        return listKey;
    }

    public long rankingId() {
        return rankingId;
    }

    public int place() {
        return place;
    }

    public long implementerId() {
        return implementerId;
    }

    public Long hostId() {
        return hostId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public String title() {
        return title;
    }

    public Money requested() {
        return requested;
    }

    public Money minimum() {
        return minimum;
    }

    public Money amount() {
        return amount;
    }

    public Money usual() {
        return usual;
    }

    public Long poolId() {
        return poolId;
    }

    public String statusReason() {
        return statusReason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public LineReason reason() {
        return reason;
    }

    public Integer reserveNo() {
        return reserveNo;
    }

    public Instant reserveUntil() {
        return reserveUntil;
    }

    public Instant offerUntil() {
        return offerUntil;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public Long noticeId() {
        return noticeId;
    }

    public Instant noticeEndsAt() {
        return noticeEndsAt;
    }

    public boolean isReserved() {
        return reserved;
    }

    public Long gateAnswerId() {
        return gateAnswerId;
    }

    public Withdrawal withdrawal() {
        return withdrawal;
    }

    public long version() {
        return version;
    }
}
