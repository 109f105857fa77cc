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

/** Who goes on from a stage, as it was announced. The next stage is judged on it, whatever becomes of the scores later. */
@Entity
@Table(name = "shortlist")
public class Shortlist implements Stateful<ShortlistStatus> {
    public static final String KIND = "shortlist";
    @Id private Long id;
    @Column(name = "call_id", updatable = false) private long callId;
    @Column(name = "list_key", updatable = false) private String listKey;
    @Column(name = "stage_key", updatable = false) private String stageKey;
    @Column(name = "version_no", updatable = false) private int versionNo;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private ShortlistStatus status;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "notice_id") private Long noticeId;
    @Column(name = "made_at", updatable = false) private Instant madeAt;
    @Version private long version;

    protected Shortlist() { }

    public Shortlist(ListStage of, String divisionPath, int versionNo, Instant now) {
        this.id = Ids.next();
        this.callId = of.callId();
        this.listKey = of.listKey();
        this.stageKey = of.stageKey();
        this.versionNo = versionNo;
        this.divisionPath = divisionPath;
        this.status = ShortlistStatus.MADE;
        this.madeAt = now;
    }

    public void inNotice(long notice) {
        this.noticeId = notice;
    }

    @Override
    public void become(Move<ShortlistStatus> move) {
        status = move.to();
        statusReason = move.reason();
    }

    @Override
    public ShortlistStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public int versionNo() {
        return versionNo;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public long noticeId() {
        return noticeId;
    }
}
