package org.yichuang.standing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Subject;

/** An honour, or resources brought in, as the document says. Never changed; a wrong one is struck out. */
@Entity
@Table(name = "standing_merit")
public class Merit {
    public static final String KIND = "standing-merit";
    @Id private Long id;
    @Column(name = "organisation_id", updatable = false) private long organisationId;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(updatable = false) private MeritKind kind;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(updatable = false) private HonourLevel level;
    @Column(name = "amount_fen", updatable = false) private long amountFen;
    @Column(updatable = false) private String title;
    @Column(updatable = false) private String giver;
    @Column(name = "document_no", updatable = false) private String documentNo;
    @Column(name = "given_on", updatable = false) private LocalDate givenOn;
    @Column(name = "entered_by", updatable = false) private long enteredBy;
    @Column(name = "entered_by_name", updatable = false) private String enteredByName;
    @Column(name = "entered_at", updatable = false) private Instant enteredAt;

    protected Merit() { }

    public Merit(long organisationId, Earned earned, String giver, String documentNo, long by, String byName, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.kind = earned.kind();
        this.level = earned.level();
        this.amountFen = earned.amountFen();
        this.title = earned.title();
        this.givenOn = earned.on();
        this.giver = giver;
        this.documentNo = documentNo;
        this.enteredBy = by;
        this.enteredByName = byName;
        this.enteredAt = now;
    }

    public Earned earned() {
        return new Earned(id, kind, givenOn, level, amountFen, title);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public long organisationId() {
        return organisationId;
    }

    public String giver() {
        return giver;
    }

    public String documentNo() {
        return documentNo;
    }

    public String enteredByName() {
        return enteredByName;
    }
}
