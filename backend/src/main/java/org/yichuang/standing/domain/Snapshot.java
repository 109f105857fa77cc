package org.yichuang.standing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Subject;

/** The scores of one month as they were published. Nothing of it ever changes. */
@Entity
@Table(name = "standing_snapshot")
public class Snapshot {
    public static final String KIND = "standing-snapshot";
    @Id private Long id;
    @Column(updatable = false, columnDefinition = "char(7)") @JdbcTypeCode(SqlTypes.CHAR) private String month;
    @Column(name = "as_of", updatable = false) private LocalDate asOf;
    @Column(name = "rule_key", updatable = false) private String ruleKey;
    @Column(name = "rule_version", updatable = false) private String ruleVersion;
    @Column(name = "rule_digest", updatable = false, columnDefinition = "char(64)") @JdbcTypeCode(SqlTypes.CHAR) private String ruleDigest;
    @Column(updatable = false) private int entries;
    @Column(name = "published_by_name", updatable = false) private String publishedByName;
    @Column(name = "published_at", updatable = false) private Instant publishedAt;

    protected Snapshot() { }

    public Snapshot(YearMonth month, StandingRules rules, String ruleDigest, int entries, String by, Instant now) {
        this.id = Ids.next();
        this.month = month.toString();
        this.asOf = month.atEndOfMonth();
        this.ruleKey = rules.key();
        this.ruleVersion = rules.version();
        this.ruleDigest = ruleDigest;
        this.entries = entries;
        this.publishedByName = by;
        this.publishedAt = now;
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public YearMonth month() {
        return YearMonth.parse(month);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public String ruleVersion() {
        return ruleVersion;
    }

    public String ruleDigest() {
        return ruleDigest;
    }

    public int entries() {
        return entries;
    }

    public String publishedByName() {
        return publishedByName;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
