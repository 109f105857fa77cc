package org.yichuang.conduct.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.conduct.ListingKind;
import org.yichuang.conduct.ListingStatus;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** One entry of an organisation on one list, as the document says that put it there. */
@Entity
@Table(name = "credit_listing")
public class CreditListing implements Stateful<ListingStatus> {
    public static final String KIND = "credit-listing";
    @Id private Long id;
    @Column(name = "organisation_id", updatable = false) private long organisationId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(updatable = false) private ListingKind kind;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private ListingStatus status;
    @Column(name = "authority", updatable = false) private String authority;
    @Column(name = "document_no", updatable = false) private String documentNo;
    @Column(name = "listed_on", updatable = false) private LocalDate listedOn;
    @Column(name = "ground", updatable = false) private String ground;
    @Column(name = "removal_document_no") private String removalDocumentNo;
    @Column(name = "removed_on") private LocalDate removedOn;
    @Column(name = "removal_ground") private String removalGround;
    @Column(name = "entered_by", updatable = false) private long enteredBy;
    @Column(name = "entered_at", updatable = false) private Instant enteredAt;
    private Byte live;
    @Version private long version;

    protected CreditListing() { }

    public CreditListing(long organisationId, String divisionPath, Paper paper, long by, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.divisionPath = divisionPath;
        this.kind = paper.kind();
        this.status = ListingStatus.LISTED;
        this.authority = paper.authority();
        this.documentNo = paper.documentNo();
        this.listedOn = paper.listedOn();
        this.ground = paper.ground();
        this.enteredBy = by;
        this.enteredAt = now;
        this.live = 1;
    }

    /** What the document of a listing says. */
    public record Paper(ListingKind kind, String authority, String documentNo, LocalDate listedOn, String ground) { }

    /** The document that takes it off the list; the step itself follows. */
    public void removalSays(String document, LocalDate day, String why) {
        this.removalDocumentNo = document;
        this.removedOn = day;
        this.removalGround = why;
    }

    @Override
    public void become(Move<ListingStatus> move) {
        status = move.to();
        live = null;
    }

    @Override
    public ListingStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public long organisationId() {
        return organisationId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public ListingKind kind() {
        return kind;
    }

    public Paper paper() {
        return new Paper(kind, authority, documentNo, listedOn, ground);
    }

    public String removalDocumentNo() {
        return removalDocumentNo;
    }

    /** Null while it is on the list. */
    public LocalDate removedOn() {
        return removedOn;
    }

    public String removalGround() {
        return removalGround;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public long version() {
        return version;
    }
}
