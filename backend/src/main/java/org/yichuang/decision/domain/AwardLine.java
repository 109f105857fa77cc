package org.yichuang.decision.domain;

import jakarta.persistence.Column;
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
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** One ranked application on the award list of its call. The id is the award's id in the books. */
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
        return new AwardLineSummary(id, callId, ruleBookId, applicationId, trackKey, listKey, place, implementerId, hostId, divisionPath, title, requested,
                amount, poolId, status, suspended);
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }
}
