package org.yichuang.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.evaluation.AssessEvaluation;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.json.Json;

/** What an assessor concluded, as it was handed in; never changed. */
@Entity
@Table(name = "assessment")
public class Assessment {
    @Id private Long id;
    @Column(name = "evaluation_id", updatable = false) private long evaluationId;
    @Column(updatable = false) private int number;
    @Column(name = "assessor_id", updatable = false) private long assessorId;
    @Column(name = "assessor_name", updatable = false) private String assessorName;
    @Column(updatable = false, columnDefinition = "longtext") private String content;
    @Column(updatable = false) private String algorithm;
    @Column(updatable = false, columnDefinition = "char(64)") @JdbcTypeCode(SqlTypes.CHAR) private String hash;
    @Column(name = "submitted_at", updatable = false) private Instant submittedAt;

    protected Assessment() { }

    public Assessment(Evaluation evaluation, int number, AssessEvaluation content, Instant now) {
        this.id = Ids.next();
        this.evaluationId = evaluation.id();
        this.number = number;
        this.assessorId = evaluation.assessorId();
        this.assessorName = evaluation.assessorName();
        this.content = Json.write(content);
        this.algorithm = Digest.ALGORITHM;
        this.hash = Digest.sha256(this.content);
        this.submittedAt = now;
    }

    public int number() {
        return number;
    }

    public long assessorId() {
        return assessorId;
    }

    public String assessorName() {
        return assessorName;
    }

    public String content() {
        return content;
    }

    public AssessEvaluation said() {
        return Json.read(content, AssessEvaluation.class);
    }

    public String hash() {
        return hash;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
