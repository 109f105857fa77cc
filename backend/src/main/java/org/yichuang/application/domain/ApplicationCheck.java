package org.yichuang.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.id.Ids;

/** One line of the check sheet. Lines are only ever added. */
@Entity
@Table(name = "application_check")
public class ApplicationCheck {
    @Id private Long id;
    @Column(name = "application_id", nullable = false) private long applicationId;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "stage", nullable = false) private CheckStage stage;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "outcome", nullable = false) private CheckOutcome outcome;
    @Column(name = "words", nullable = false) private String words;
    @Column(name = "gate_answer_id") private Long gateAnswerId;
    @Column(name = "without_opinion") private String withoutOpinion;
    @Column(name = "recognised", nullable = false) private boolean recognised;
    @Column(name = "checked_by", nullable = false) private long checkedBy;
    @Column(name = "checked_by_name", nullable = false) private String checkedByName;
    @Column(name = "checked_at", nullable = false) private Instant checkedAt;

    protected ApplicationCheck() { }

    public ApplicationCheck(Application application, CheckStage stage, CheckOutcome outcome, String words, Long gateAnswerId, String withoutOpinion,
                            boolean recognised, long by, String byName, Instant now) {
        this.id = Ids.next();
        this.applicationId = application.id();
        this.stage = stage;
        this.outcome = outcome;
        this.words = words;
        this.gateAnswerId = gateAnswerId;
        this.withoutOpinion = withoutOpinion;
        this.recognised = recognised;
        this.checkedBy = by;
        this.checkedByName = byName;
        this.checkedAt = now;
    }

    public long id() {
        return id;
    }

    public CheckStage stage() {
        return stage;
    }

    public CheckOutcome outcome() {
        return outcome;
    }

    public String words() {
        return words;
    }

    /** What the gate said at that moment; null where it was not asked. */
    public Long gateAnswerId() {
        return gateAnswerId;
    }

    /** Why the township did not wait for the village; null where it did. */
    public String withoutOpinion() {
        return withoutOpinion;
    }

    /** The proposal may go beyond the shares of the budget. */
    public boolean recognised() {
        return recognised;
    }

    public long checkedBy() {
        return checkedBy;
    }

    public String checkedByName() {
        return checkedByName;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
