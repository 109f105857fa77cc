package org.yichuang.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.Period;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.notice.DraftNotice;
import org.yichuang.notice.NoticeProblem;
import org.yichuang.notice.NoticeRule;
import org.yichuang.notice.NoticeStatus;

/** A notice: a draft until it is posted, then shown and open to objections until 24:00 of its last day. */
@Entity
@Table(name = "notice")
public class Notice implements Stateful<NoticeStatus> {
    @Id private Long id;
    @Column(updatable = false) private String kind;
    @Column(name = "subject_kind", updatable = false) private String subjectKind;
    @Column(name = "subject_id", updatable = false) private long subjectId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(updatable = false) private String title;
    @Column(updatable = false, columnDefinition = "longtext") private String body;
    @Column(updatable = false, columnDefinition = "longtext") private String rule;
    @Column(name = "first_day") private LocalDate firstDay;
    @Column(name = "last_day") private LocalDate lastDay;
    @Column(name = "posted_at") private Instant postedAt;
    @Column(name = "ends_at") private Instant endsAt;
    private boolean provisional;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(12)") private NoticeStatus status;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "created_at", updatable = false) private Instant createdAt;
    @Version private long version;

    protected Notice() { }

    public Notice(DraftNotice draft, Instant now) {
        this.id = Ids.next();
        this.kind = draft.kind();
        this.subjectKind = draft.subject().kind();
        this.subjectId = draft.subject().id();
        this.divisionPath = draft.divisionPath();
        this.title = draft.title();
        this.body = draft.body();
        this.rule = Json.write(draft.rule());
        this.firstDay = draft.firstDay();
        this.status = NoticeStatus.DRAFT;
        this.createdAt = now;
    }

    /** Counts the days: they begin after the day of posting, or on a later day that the office has named. */
    public void schedule(Instant now, WorkingCalendar calendar) {
        var today = BusinessClock.dayOf(now);
        if (firstDay != null && !firstDay.isAfter(today)) throw NoticeProblem.NOTICE_FIRST_DAY.with("day", today);
        Period period = calendar.periodAfter(firstDay == null ? today : firstDay.minusDays(1), rule().length());
        firstDay = period.first();
        lastDay = period.last();
        endsAt = period.endsAt();
        provisional = period.provisional();
        postedAt = now;
    }

    @Override
    public void become(Move<NoticeStatus> move) {
        status = move.to();
        statusReason = move.reason();
    }

    /** The clock ends a notice, whether or not a job has written it down yet. */
    public NoticeStatus statusAt(Instant now) {
        return status == NoticeStatus.POSTED && !now.isBefore(endsAt) ? NoticeStatus.ENDED : status;
    }

    /** From posting on, up to but not including the end. */
    public boolean takesObjections(Instant receivedAt) {
        return postedAt != null && !receivedAt.isBefore(postedAt) && receivedAt.isBefore(endsAt);
    }

    @Override
    public NoticeStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject("notice", id);
    }

    /** What it announces something about. */
    public Subject about() {
        return new Subject(subjectKind, subjectId);
    }

    public boolean isPublic() {
        return postedAt != null;
    }

    public NoticeRule rule() {
        return Json.read(rule, NoticeRule.class);
    }

    public long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public boolean provisional() {
        return provisional;
    }

    public String statusReason() {
        return statusReason;
    }

    public long version() {
        return version;
    }
}
