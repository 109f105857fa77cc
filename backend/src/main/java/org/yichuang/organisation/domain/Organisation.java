package org.yichuang.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.FilingNumber;
import org.yichuang.organisation.LegalForm;
import org.yichuang.organisation.OrganisationKind;
import org.yichuang.organisation.OrganisationStatus;
import org.yichuang.organisation.PartyBuilding;
import org.yichuang.organisation.UnifiedCreditCode;

/** A community social organisation in the register, or on its way there. */
@Entity
@Table(name = "organisation")
public class Organisation implements Stateful<OrganisationStatus> {
    @Id private Long id;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private OrganisationKind kind;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private OrganisationStatus status;
    @Column(name = "status_reason") private String statusReason;
    private String name;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private Category category;
    @Column(name = "legal_form") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private LegalForm legalForm;
    @Column(name = "credit_code") private String creditCode;
    @Column(name = "filing_number") private String filingNumber;
    @Column(name = "legacy_no") private String legacyNo;
    @Column(name = "live_code") private String liveCode;
    @Column(name = "live_key", columnDefinition = "char(64)") private String liveKey;
    @Embedded private Home home;
    @Column(name = "founded_on") private LocalDate foundedOn;
    @Column(name = "registered_on") private LocalDate registeredOn;
    @Column(name = "filed_on") private LocalDate filedOn;
    @Embedded private Contact contact;
    @Embedded private Leader leader;
    private String summary;
    @Column(name = "party_building") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private PartyBuilding partyBuilding;
    @Column(name = "created_at") private Instant createdAt;
    @Column(name = "created_by") private Long createdBy;
    @Version private long version;

    protected Organisation() { }

    private Organisation(OrganisationKind kind, OrganisationStatus status, LegalForm form, String creditCode, Profile profile, Instant now, Long by) {
        this.id = Ids.next();
        this.kind = kind;
        this.status = status;
        this.legalForm = form;
        this.creditCode = creditCode;
        this.liveCode = creditCode;
        this.createdAt = now;
        this.createdBy = by;
        change(profile);
    }

    /** @param confirmed entered by the bureau or the township itself, so nothing is left to confirm */
    public static Organisation registered(UnifiedCreditCode code, Profile profile, boolean confirmed, Instant now, Long by) {
        var status = confirmed ? OrganisationStatus.NORMAL : OrganisationStatus.AWAITING_CONFIRMATION;
        return new Organisation(OrganisationKind.REGISTERED, status, LegalForm.of(code), code.value(), profile, now, by);
    }

    public static Organisation filing(Profile profile, Instant now, Long by) {
        return new Organisation(OrganisationKind.FILED, OrganisationStatus.FILING_DRAFT, LegalForm.FILED, null, profile, now, by);
    }

    /** A body that was filed on paper and is taken over. */
    public static Organisation takenOver(Profile profile, FilingNumber number, LocalDate filedOn, Instant now, Long by) {
        var body = new Organisation(OrganisationKind.FILED, OrganisationStatus.NORMAL, LegalForm.FILED, null, profile, now, by);
        body.number(number, filedOn);
        return body;
    }

    public void number(FilingNumber number, LocalDate day) {
        if (filingNumber != null) throw new IllegalStateException("a filing number is given once");
        filingNumber = number.value();
        filedOn = day;
    }

    public final void change(Profile to) {
        name = to.name();
        category = to.category();
        home = to.home();
        foundedOn = to.foundedOn();
        registeredOn = to.registeredOn();
        legacyNo = to.legacyNo();
        summary = to.summary();
        partyBuilding = to.partyBuilding();
        contact = to.contact();
        leader = to.leader();
        liveKey = status.isOver() ? null : to.key();
    }

    @Override
    public void become(Move<OrganisationStatus> move) {
        status = move.to();
        statusReason = move.reason();
        if (status.isOver()) liveCode = liveKey = null;
    }

    @Override
    public OrganisationStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject("organisation", id);
    }

    public Profile profile() {
        return new Profile(name, category, home, foundedOn, registeredOn, legacyNo, summary, partyBuilding, contact, leader);
    }

    public long id() {
        return id;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String statusReason() {
        return statusReason;
    }

    public String name() {
        return name;
    }

    public LegalForm legalForm() {
        return legalForm;
    }

    public String creditCode() {
        return creditCode;
    }

    public String filingNumber() {
        return filingNumber;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public Home home() {
        return home;
    }

    public long version() {
        return version;
    }
}
