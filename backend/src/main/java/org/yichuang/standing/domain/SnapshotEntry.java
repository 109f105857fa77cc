package org.yichuang.standing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.json.Json;
import org.yichuang.organisation.Category;

/** One organisation in a snapshot, as it is read; entries are written in bulk by {@link SnapshotStore}. */
@Entity
@Table(name = "standing_entry")
public class SnapshotEntry {
    @Id private Long id;
    @Column(name = "snapshot_id", updatable = false) private long snapshotId;
    @Column(name = "organisation_id", updatable = false) private long organisationId;
    @Column(updatable = false) private String name;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "township_path", updatable = false) private String townshipPath;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(updatable = false) private Category category;
    @Column(updatable = false) private boolean urban;
    @Column(updatable = false) private boolean below;
    @Column(name = "rank_district", updatable = false) private int rankDistrict;
    @Column(name = "rank_township", updatable = false) private int rankTownship;
    @Column(name = "rank_category", updatable = false) private int rankCategory;
    @Column(name = "rank_peers", updatable = false) private int rankPeers;
    @Column(columnDefinition = "longtext", updatable = false) private String content;

    protected SnapshotEntry() { }

    public long snapshotId() {
        return snapshotId;
    }

    public long organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public Category category() {
        return category;
    }

    public boolean urban() {
        return urban;
    }

    public boolean isBelow() {
        return below;
    }

    public Places places() {
        return new Places(rankDistrict, rankTownship, rankCategory, rankPeers);
    }

    public Score score() {
        return Json.read(content, Score.class);
    }
}
