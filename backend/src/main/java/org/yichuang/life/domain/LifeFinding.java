package org.yichuang.life.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.yichuang.life.LifeReason;
import org.yichuang.life.LifeStage;

/** What the last night said of an organisation that has gone quiet. Who woke has none. */
@Entity
@Table(name = "life_finding")
public class LifeFinding {
    @Id @Column(name = "organisation_id") private Long organisationId;
    @Column(name = "division_path") private String divisionPath;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private LifeStage stage;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(24)") private LifeReason reason;
    @Column(name = "quiet_since") private LocalDate since;
    @Column(name = "quiet_days") private int quietDays;
    @Column(name = "record_id") private Long recordId;
    @Column(name = "rule_version") private String ruleVersion;
    @Column(name = "as_of") private LocalDate asOf;

    protected LifeFinding() { }

    public LifeFinding(long organisationId) {
        this.organisationId = organisationId;
    }

    /** @param recordId the last activity or confirmation; null without one */
    public LifeFinding say(LifeClock.Named named, String path, Long recordId, String ruleVersion, LocalDate day) {
        this.divisionPath = path;
        this.stage = named.stage();
        this.reason = named.reason();
        this.since = named.since();
        this.quietDays = named.quietDays();
        this.recordId = recordId;
        this.ruleVersion = ruleVersion;
        this.asOf = day;
        return this;
    }

    public long organisationId() {
        return organisationId;
    }

    public LifeStage stage() {
        return stage;
    }

    public LifeReason reason() {
        return reason;
    }

    public LocalDate since() {
        return since;
    }

    public int quietDays() {
        return quietDays;
    }

    public Long recordId() {
        return recordId;
    }

    public String ruleVersion() {
        return ruleVersion;
    }

    public LocalDate asOf() {
        return asOf;
    }
}
