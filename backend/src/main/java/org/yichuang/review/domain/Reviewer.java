package org.yichuang.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** Somebody who may be asked to judge: what they know, and whom they are tied to. */
@Entity
@Table(name = "reviewer")
public class Reviewer implements Stateful<ReviewerStatus> {
    public static final String KIND = "reviewer";
    @Id private Long id;
    @Column(name = "account_id", updatable = false) private long accountId;
    @Column(name = "name") private String name;
    @Column(name = "employer") private String employer;
    @Column(name = "fields") private String fields;
    @Column(name = "kinds") private String kinds;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private ReviewerStatus status;
    @Column(name = "status_reason") private String statusReason;
    @Version private long version;

    protected Reviewer() { }

    public Reviewer(long accountId, String name, String employer, List<String> fields, List<String> kinds, String divisionPath) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.divisionPath = divisionPath;
        this.status = ReviewerStatus.ACTIVE;
        edit(name, employer, fields, kinds);
    }

    @Override
    public void become(Move<ReviewerStatus> move) {
        status = move.to();
        statusReason = move.reason();
    }

    @Override
    public ReviewerStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public void edit(String newName, String newEmployer, List<String> newFields, List<String> newKinds) {
        this.name = newName;
        this.employer = newEmployer;
        this.fields = String.join(",", newFields);
        this.kinds = String.join(",", newKinds);
    }

    /** What they are expert in, as the form's choices name fields. */
    public List<String> fields() {
        return fields.isEmpty() ? List.of() : List.of(fields.split(","));
    }

    /** Which seats they may take on a panel that is drawn from several kinds of people, as rule books name them. */
    public List<String> kinds() {
        return kinds.isEmpty() ? List.of() : List.of(kinds.split(","));
    }

    public String statusReason() {
        return statusReason;
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public String employer() {
        return employer;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public long version() {
        return version;
    }
}
