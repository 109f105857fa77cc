package org.yichuang.award.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yichuang.award.ChangeFinding;
import org.yichuang.award.ChangeItem;
import org.yichuang.award.ChangeStatus;
import org.yichuang.award.ProjectSummary;
import org.yichuang.call.rules.ChangeRules.DecidedBy;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** What an organisation wants changed in its project, how that is decided, and what was decided. */
@Entity
@Table(name = "change_request")
public class ChangeRequest implements Stateful<ChangeStatus> {
    public static final String KIND = "change-request";
    @Id private Long id;
    @Column(name = "project_id", updatable = false) private long projectId;
    @Column(updatable = false) private int number;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "implementer_id", updatable = false) private long implementerId;
    @Column(name = "host_id", updatable = false) private Long hostId;
    @Column(columnDefinition = "longtext", updatable = false) private String items;
    @Column(columnDefinition = "longtext", updatable = false) private String findings;
    @Column(name = "moved_fen", updatable = false) private Money moved;
    @Enumerated(EnumType.STRING) @Column(name = "decided_as", columnDefinition = "varchar(30)", updatable = false) private DecidedBy decidedAs;
    @Column(updatable = false) private boolean supplementary;
    @Column(name = "gates_again", updatable = false) private boolean gatesAgain;
    @Column(updatable = false) private String reason;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private ChangeStatus status;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "requested_by", updatable = false) private long requestedBy;
    @Column(name = "requested_by_name", updatable = false) private String requestedByName;
    @Column(name = "requested_at", updatable = false) private Instant requestedAt;
    @Column(name = "decide_by", updatable = false) private LocalDate decideBy;
    private String opinion;
    @Column(name = "opinion_from") private String opinionFrom;
    @Column(name = "decided_by_name") private String decidedByName;
    @Column(name = "decided_at") private Instant decidedAt;
    @Column(name = "supplement_document_id") private Long supplementDocumentId;
    @Version private long version;

    protected ChangeRequest() { }

    /** @param decideBy null where nobody has to decide */
    public ChangeRequest(ProjectSummary project, int number, List<ChangeItem> items, ChangeAssessment found, String reason, LocalDate decideBy, Actor by, Instant now) {
        this.id = Ids.next();
        this.projectId = project.id();
        this.number = number;
        this.divisionPath = project.divisionPath();
        this.implementerId = project.implementerId();
        this.hostId = project.hostId();
        this.items = Json.write(items);
        this.findings = Json.write(found.findings());
        this.moved = found.moved();
        this.decidedAs = found.decidedBy();
        this.supplementary = found.supplementary();
        this.gatesAgain = found.gatesAgain();
        this.reason = reason;
        this.status = decideBy == null ? ChangeStatus.NOTED : ChangeStatus.SUBMITTED;
        this.decideBy = decideBy;
        this.requestedBy = by.accountId();
        this.requestedByName = by.name();
        this.requestedAt = now;
    }

    public void opinion(String from, String words) {
        opinionFrom = from;
        opinion = words;
    }

    public void decided(Actor by, Instant now) {
        decidedByName = by.name();
        decidedAt = now;
    }

    public void supplement(long documentId) {
        supplementDocumentId = documentId;
    }

    @Override
    public void become(Move<ChangeStatus> move) {
        status = move.to();
        statusReason = move.reason();
    }

    @Override
    public ChangeStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public List<ChangeItem> items() {
        return read(items, new TypeReference<>() { });
    }

    public List<ChangeFinding> findings() {
        return read(findings, new TypeReference<>() { });
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored change does not read as one", e);
        }
    }

    public boolean needsOpinion() {
        return decidedAs == DecidedBy.APPROVAL_AFTER_OPINION && opinion == null;
    }

    public long id() {
        return id;
    }

    public long projectId() {
        return projectId;
    }

    public int number() {
        return number;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public long implementerId() {
        return implementerId;
    }

    public Long hostId() {
        return hostId;
    }

    public Money moved() {
        return moved;
    }

    public DecidedBy decidedAs() {
        return decidedAs;
    }

    public boolean supplementary() {
        return supplementary;
    }

    public boolean gatesAgain() {
        return gatesAgain;
    }

    public String reason() {
        return reason;
    }

    public String statusReason() {
        return statusReason;
    }

    public String requestedByName() {
        return requestedByName;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public LocalDate decideBy() {
        return decideBy;
    }

    public String opinion() {
        return opinion;
    }

    public String opinionFrom() {
        return opinionFrom;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Long supplementDocumentId() {
        return supplementDocumentId;
    }

    public long version() {
        return version;
    }
}
