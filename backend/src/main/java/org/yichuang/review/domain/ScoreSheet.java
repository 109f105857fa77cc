package org.yichuang.review.domain;

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
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.review.ReviewProblem;

/** What one reviewer gives one application in one round. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet implements Stateful<SheetStatus> {
    public static final String KIND = "score-sheet";
    @Id private Long id;
    @Column(name = "round_id", updatable = false) private long roundId;
    @Column(name = "reviewer_id", updatable = false) private long reviewerId;
    @Column(name = "application_id", updatable = false) private long applicationId;
    @Column(name = "rubric_key", updatable = false) private String rubricKey;
    @Column(columnDefinition = "longtext") private String points = "{}";
    @Column(name = "remark") private String remark;
    @Column(name = "submitted_at") private Instant submittedAt;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private SheetStatus status;
    @Column(name = "status_reason") private String statusReason;
    @Version private long version;

    protected ScoreSheet() { }

    public ScoreSheet(long roundId, long reviewerId, long applicationId, String rubricKey) {
        this.id = Ids.next();
        this.roundId = roundId;
        this.reviewerId = reviewerId;
        this.applicationId = applicationId;
        this.rubricKey = rubricKey;
        this.status = SheetStatus.OPEN;
    }

    @Override
    public void become(Move<SheetStatus> move) {
        status = move.to();
        statusReason = move.reason();
        if (status == SheetStatus.SUBMITTED) submittedAt = move.at();
    }

    @Override
    public SheetStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public void write(Map<String, Integer> newPoints, String newRemark) {
        if (status != SheetStatus.OPEN) throw ReviewProblem.SHEET_LOCKED.with("status", status);
        this.points = Json.write(new TreeMap<>(newPoints));
        this.remark = newRemark;
    }

    /** By criterion; criteria not scored yet are missing. */
    public Map<String, Integer> points() {
        try {
            return Json.MAPPER.readValue(points, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int total() {
        return points().values().stream().mapToInt(Integer::intValue).sum();
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

    public long applicationId() {
        return applicationId;
    }

    public String rubricKey() {
        return rubricKey;
    }

    public String remark() {
        return remark;
    }

    public String statusReason() {
        return statusReason;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public long version() {
        return version;
    }
}
