package org.yichuang.standing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.json.Json;
import org.yichuang.organisation.Category;

/** The live score of one organisation, as it is read; it is written in bulk by {@link ScoreStore}. */
@Entity
@Table(name = "standing_score")
public class StandingScore {
    @Id @Column(name = "organisation_id") private Long organisationId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "township_path", updatable = false) private String townshipPath;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(updatable = false) private Category category;
    @Column(updatable = false) private boolean urban;
    @Column(name = "as_of", updatable = false) private LocalDate asOf;
    @Column(name = "total_key", updatable = false, precision = 33, scale = 30) private BigDecimal totalKey;
    @Column(columnDefinition = "longtext", updatable = false) private String content;

    protected StandingScore() { }

    public long organisationId() {
        return organisationId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public String townshipPath() {
        return townshipPath;
    }

    public Category category() {
        return category;
    }

    public boolean urban() {
        return urban;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public BigDecimal totalKey() {
        return totalKey;
    }

    public Score score() {
        return Json.read(content, Score.class);
    }
}
