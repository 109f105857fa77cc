package org.yichuang.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.organisation.ImportStatus;

/** A file of organisations on its way into the register. */
@Entity
@Table(name = "organisation_import")
public class OrganisationImport implements Stateful<ImportStatus> {
    @Id private Long id;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private ImportStatus status;
    @Column(name = "file_hash", columnDefinition = "char(64)") private String fileHash;
    @Column(name = "reach_paths") private String reachPaths;
    @Column(name = "created_by") private Long createdBy;
    @Column(name = "created_at") private Instant createdAt;
    @Version private long version;

    protected OrganisationImport() { }

    /** @param reachPaths the divisions that the sender answered for: nobody with less may see or confirm it */
    public OrganisationImport(String fileHash, Collection<String> reachPaths, Long by, Instant now) {
        this.id = Ids.next();
        this.status = ImportStatus.PREVIEWED;
        this.fileHash = fileHash;
        this.reachPaths = String.join(" ", reachPaths);
        this.createdBy = by;
        this.createdAt = now;
    }

    @Override
    public void become(Move<ImportStatus> move) {
        status = move.to();
    }

    @Override
    public ImportStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject("organisation-import", id);
    }

    public long id() {
        return id;
    }

    public List<String> reachPaths() {
        return List.of(reachPaths.split(" "));
    }

    public Long createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
