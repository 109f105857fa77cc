package org.yichuang.notice.domain;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.notice.DraftNotice;
import org.yichuang.notice.LineStatus;
import org.yichuang.notice.ShownFact;

/** One line of a notice: what is announced about one thing. {@code live} keeps the same thing from being posted twice at a time. */
@Entity
@Table(name = "notice_line")
public class NoticeLine implements Stateful<LineStatus> {
    @Id private Long id;
    @Column(name = "notice_id", updatable = false) private long noticeId;
    @Column(updatable = false) private int position;
    @Column(name = "subject_kind", updatable = false) private String subjectKind;
    @Column(name = "subject_id", updatable = false) private long subjectId;
    @Column(name = "organisation_id", updatable = false) private Long organisationId;
    @Column(updatable = false) private String title;
    @Column(updatable = false, columnDefinition = "longtext") private String shown;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private LineStatus status;
    @Column(name = "status_reason") private String statusReason;
    private Byte live;
    @Version private long version;

    protected NoticeLine() { }

    public NoticeLine(Notice notice, int position, DraftNotice.Line line) {
        this.id = Ids.next();
        this.noticeId = notice.id();
        this.position = position;
        this.subjectKind = line.subject().kind();
        this.subjectId = line.subject().id();
        this.organisationId = line.organisationId();
        this.title = line.title();
        this.shown = Json.write(line.shown());
        this.status = LineStatus.DRAFT;
    }

    @Override
    public void become(Move<LineStatus> move) {
        status = move.to();
        statusReason = move.reason();
        live = status == LineStatus.IN_PUBLICITY || status == LineStatus.BLOCKED ? (byte) 1 : null;
    }

    @Override
    public LineStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject("notice-line", id);
    }

    public Subject about() {
        return new Subject(subjectKind, subjectId);
    }

    public List<ShownFact> shown() {
        try {
            return Json.MAPPER.readValue(shown, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long id() {
        return id;
    }

    public long noticeId() {
        return noticeId;
    }

    public int position() {
        return position;
    }

    public Long organisationId() {
        return organisationId;
    }

    public String title() {
        return title;
    }

    public String statusReason() {
        return statusReason;
    }
}
