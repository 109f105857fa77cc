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
import org.yichuang.review.RankingStatus;

/** One version of one ranking list of a call. */
@Entity
@Table(name = "ranking")
public class Ranking implements Stateful<RankingStatus> {
    public static final String KIND = "ranking";
    @Id private Long id;
    @Column(name = "call_id", updatable = false) private long callId;
    @Column(name = "list_key", updatable = false) private String listKey;
    @Column(name = "version_no", updatable = false) private int versionNo;
    @Column(name = "former_id", updatable = false) private Long formerId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private RankingStatus status;
    @Column(name = "valid_sheets", updatable = false) private int validSheets;
    @Column(updatable = false) private String method;
    @Column(name = "draw_seed") private String drawSeed;
    @Column(updatable = false) private String reason;
    @Column(name = "computed_at", updatable = false) private Instant computedAt;
    @Column(name = "announced_at") private Instant announcedAt;
    @Version private long version;

    protected Ranking() { }

    /** @param reason why there is a new version; null for the first */
    public Ranking(long callId, String listKey, String divisionPath, Ranking former, int validSheets, String method, boolean awaitsDraw, String reason,
                   Instant now) {
        this.id = Ids.next();
        this.callId = callId;
        this.listKey = listKey;
        this.divisionPath = divisionPath;
        this.versionNo = former == null ? 1 : former.versionNo + 1;
        this.formerId = former == null ? null : former.id;
        this.validSheets = validSheets;
        this.method = method;
        this.status = awaitsDraw ? RankingStatus.AWAITING_DRAW : RankingStatus.CLOSED;
        this.reason = reason;
        this.computedAt = now;
    }

    /** Its result was shown to everybody; from here on applicants read their own. */
    public void announced(Instant now) {
        if (announcedAt == null) announcedAt = now;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    /** The seed was drawn in public; the order follows from it. */
    public void drawn(String seed) {
        this.drawSeed = seed;
    }

    @Override
    public void become(Move<RankingStatus> move) {
        this.status = move.to();
    }

    @Override
    public RankingStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public long callId() {
        return callId;
    }

    public String listKey() {
        return listKey;
    }

    public int versionNo() {
        return versionNo;
    }

    public Long formerId() {
        return formerId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public int validSheets() {
        return validSheets;
    }

    public String method() {
        return method;
    }

    public String drawSeed() {
        return drawSeed;
    }

    public String reason() {
        return reason;
    }

    public Instant computedAt() {
        return computedAt;
    }

    public long version() {
        return version;
    }
}
