package org.yichuang.place.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.place.Division;
import org.yichuang.place.DivisionLevel;

/** A division as the table keeps it: one row for each stretch of time in which the code was valid. */
@Entity
@Immutable
@Table(name = "division")
public class DivisionEntry {
    @Id private Long id;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private DivisionLevel level;
    private Boolean urban;
    @Column(name = "parent_code") private String parentCode;
    private String path;
    @Column(name = "valid_from") private LocalDate validFrom;
    @Column(name = "valid_to") private LocalDate validTo;
    @Column(name = "successor_code") private String successorCode;

    protected DivisionEntry() { }

    public Division asDivision() {
        return new Division(code, name, level, urban, parentCode, path, validFrom, validTo, successorCode);
    }
}
