package org.yichuang.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.json.Json;

/** The minutes of an approved decision, as they were written at that moment. */
@Entity
@Table(name = "decision_minutes")
public class DecisionMinutes {
    @Id @Column(name = "decision_id") private Long decisionId;
    @Column(updatable = false, columnDefinition = "longtext") private String content;
    @JdbcTypeCode(SqlTypes.CHAR) @Column(updatable = false, length = 64) private String hash;
    @Column(name = "hash_algorithm", updatable = false) private String hashAlgorithm;
    @Column(name = "written_at", updatable = false) private Instant writtenAt;

    protected DecisionMinutes() { }

    public DecisionMinutes(long decisionId, MinutesText text, Instant now) {
        this.decisionId = decisionId;
        this.content = Json.write(text);
        this.hash = Digest.sha256(content);
        this.hashAlgorithm = Digest.ALGORITHM;
        this.writtenAt = now;
    }

    public MinutesText text() {
        return Json.read(content, MinutesText.class);
    }

    public String hash() {
        return hash;
    }

    public String hashAlgorithm() {
        return hashAlgorithm;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
