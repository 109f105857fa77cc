package org.yichuang.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.id.Ids;
import org.yichuang.organisation.RowOutcome;

/** One row of a file: what it would do, and afterwards what it did. */
@Entity
@Table(name = "organisation_import_row")
public class ImportRow {
    @Id private Long id;
    @Column(name = "import_id") private long importId;
    @Column(name = "row_no") private int rowNo;
    private String name;
    @Column(columnDefinition = "longtext") private String content;
    @Column(columnDefinition = "longtext") private String faults;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private RowOutcome outcome;
    @Column(name = "organisation_id") private Long organisationId;
    @Column(name = "base_version") private Long baseVersion;
    @Column(name = "made_version") private Long madeVersion;

    protected ImportRow() { }

    /**
     * @param content sealed
     * @param faults sealed; null without
     * @param known the organisation that the register holds already; null without
     */
    public ImportRow(long importId, int rowNo, String name, RowOutcome outcome, String content, String faults, Organisation known) {
        this.id = Ids.next();
        this.importId = importId;
        this.rowNo = rowNo;
        this.name = name;
        this.outcome = outcome;
        this.content = content;
        this.faults = faults;
        this.organisationId = known == null ? null : known.id();
        this.baseVersion = known == null ? null : known.version();
    }

    /** A new organisation's content is in the register now and is not kept twice; a changed one's is needed to undo it. */
    public void brought(long organisationId, long version) {
        this.organisationId = organisationId;
        this.madeVersion = version;
        if (outcome == RowOutcome.NEW) content = null;
    }

    public void erase() {
        content = null;
    }

    public long id() {
        return id;
    }

    public int rowNo() {
        return rowNo;
    }

    public String name() {
        return name;
    }

    public RowOutcome outcome() {
        return outcome;
    }

    public String content() {
        return content;
    }

    public String faults() {
        return faults;
    }

    public Long organisationId() {
        return organisationId;
    }

    public Long baseVersion() {
        return baseVersion;
    }

    public Long madeVersion() {
        return madeVersion;
    }
}
