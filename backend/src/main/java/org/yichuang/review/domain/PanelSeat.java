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

/** One reviewer on the panel of one round. */
@Entity
@Table(name = "panel_seat")
public class PanelSeat implements Stateful<SeatStatus> {
    public static final String KIND = "panel-seat";
    @Id private Long id;
    @Column(name = "round_id", updatable = false) private long roundId;
    @Column(name = "reviewer_id", updatable = false) private long reviewerId;
    @Column(name = "declared_at") private Instant declaredAt;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private SeatStatus status;
    @Column(name = "status_reason") private String statusReason;
    /** Which kind of seat it is, where the rule book says from whom the panel is drawn. */
    @Column(name = "kind") private String kind;
    @Version private long version;

    protected PanelSeat() { }

    public PanelSeat(long roundId, long reviewerId, boolean alternate) {
        this.id = Ids.next();
        this.roundId = roundId;
        this.reviewerId = reviewerId;
        this.status = alternate ? SeatStatus.ALTERNATE : SeatStatus.SEATED;
    }

    @Override
    public void become(Move<SeatStatus> move) {
        status = move.to();
        statusReason = move.reason();
        if (status == SeatStatus.CLEAR) declaredAt = move.at();
    }

    @Override
    public SeatStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public void sitsAs(String seatKind) {
        this.kind = seatKind;
    }

    public String kind() {
        return kind;
    }

    public long id() {
        return id;
    }

    public long roundId() {
        return roundId;
    }

    public long reviewerId() {
        return reviewerId;
    }

    public String statusReason() {
        return statusReason;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public long version() {
        return version;
    }
}
