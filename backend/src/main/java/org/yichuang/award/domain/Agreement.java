package org.yichuang.award.domain;

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
import org.yichuang.award.AgreedPlan;
import org.yichuang.award.AgreementStatus;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.PlannedTranche;
import org.yichuang.decision.AwardLineSummary;
import org.yichuang.document.DocumentSummary;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.Period;

/** The agreement about one award, from its draft to its end. */
@Entity
@Table(name = "agreement")
public class Agreement implements Stateful<AgreementStatus> {
    public static final String KIND = "agreement";
    @Id private Long id;
    @Column(updatable = false) private String number;
    @Column(name = "award_line_id", updatable = false) private long awardLineId;
    @Column(name = "call_id", updatable = false) private long callId;
    @Column(name = "rule_book_id", updatable = false) private long ruleBookId;
    @Column(name = "application_id", updatable = false) private long applicationId;
    @Column(name = "track_key", updatable = false) private String trackKey;
    @Column(name = "implementer_id", updatable = false) private long implementerId;
    @Column(name = "host_id", updatable = false) private Long hostId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(updatable = false) private String title;
    @Column(name = "awarded_fen", updatable = false) private Money awarded;
    @Column(name = "amount_fen") private Money amount;
    @Column(name = "pool_id", updatable = false) private long poolId;
    @Column(name = "payee_account_id") private Long payeeAccountId;
    @Column(columnDefinition = "longtext") private String plan;
    @Column(columnDefinition = "longtext") private String tranches;
    @Column(name = "sign_by") private LocalDate signBy;
    @Column(name = "sign_provisional") private boolean signProvisional;
    @Column(name = "remind_once", updatable = false) private boolean remindOnce;
    @Column(name = "reminded_at") private Instant remindedAt;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private AgreementStatus status = AgreementStatus.DRAFT;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "text_document_id") private Long textDocumentId;
    @Column(name = "text_sha256", columnDefinition = "char(64)") private String textSha256;
    @Column(name = "scan_document_id") private Long scanDocumentId;
    @Column(name = "scan_sha256", columnDefinition = "char(64)") private String scanSha256;
    @Column(name = "created_at", updatable = false) private Instant createdAt;
    @Column(name = "in_force_at") private Instant inForceAt;
    @Column(name = "gate_answer_id") private Long gateAnswerId;
    @Version private long version;

    protected Agreement() { }

    public Agreement(String number, AwardLineSummary award, AgreedPlan plan, Long payeeAccountId, SigningTime signing, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.awardLineId = award.id();
        this.callId = award.callId();
        this.ruleBookId = award.ruleBookId();
        this.applicationId = award.applicationId();
        this.trackKey = award.trackKey();
        this.implementerId = award.implementerId();
        this.hostId = award.hostId();
        this.divisionPath = award.divisionPath();
        this.title = award.title();
        this.awarded = award.amount();
        this.amount = award.amount();
        this.poolId = award.poolId();
        this.payeeAccountId = payeeAccountId;
        this.plan = Json.write(plan);
        this.remindOnce = signing.remindOnce();
        this.createdAt = now;
        signUntil(signing.period());
    }

    private void signUntil(Period signing) {
        this.signBy = signing.last();
        this.signProvisional = signing.provisional();
    }

    /** The rules give one more such time after a reminder. */
    public boolean mayBeReminded() {
        return remindOnce && remindedAt == null;
    }

    public void remind(Period once, Instant now) {
        remindedAt = now;
        signUntil(once);
    }

    /** At least so long; what there was already is not cut. */
    public void leaveTime(Period atLeast) {
        if (atLeast.last().isAfter(signBy)) signUntil(atLeast);
    }

    /** What it is now: unsigned past its time it has lapsed, whether or not the clock has written that down. */
    public AgreementStatus statusAt(Instant now) {
        boolean unsigned = status == AgreementStatus.DRAFT || status == AgreementStatus.AWAITING_SIGNATURES;
        return unsigned && !mayBeReminded() && isTimeOver(now) ? AgreementStatus.LAPSED : status;
    }

    public boolean isTimeOver(Instant now) {
        return !now.isBefore(BusinessClock.endOf(signBy));
    }

    /** Refuses steps of the parties once the time to sign is over. */
    public void requireInTime(Instant now) {
        if (statusAt(now) != status) throw AwardProblem.SIGN_TIME_OVER.with("signBy", signBy);
    }

    /** The revision was accepted: the plan is as it says, the amount at most what it was. */
    public void revise(AgreedPlan revised, Money smaller) {
        plan = Json.write(revised);
        amount = smaller;
    }

    public void payee(Long account) {
        payeeAccountId = account;
    }

    public void issue(List<PlannedTranche> parts, DocumentSummary text) {
        tranches = Json.write(parts);
        textDocumentId = text.id().value();
        textSha256 = text.sha256();
        scanDocumentId = null;
        scanSha256 = null;
    }

    /** Null takes a scan back that was not good. */
    public void scanned(DocumentSummary scan) {
        scanDocumentId = scan == null ? null : scan.id().value();
        scanSha256 = scan == null ? null : scan.sha256();
    }

    public void inForce(long gateAnswer, Instant now) {
        gateAnswerId = gateAnswer;
        inForceAt = now;
    }

    @Override
    public void become(Move<AgreementStatus> move) {
        status = move.to();
        statusReason = move.reason();
    }

    @Override
    public AgreementStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** Who contracts and is paid. */
    public long legalPersonId() {
        return hostId == null ? implementerId : hostId;
    }

    /** Empty until the text is made. */
    public List<PlannedTranche> tranches() {
        if (tranches == null) return List.of();
        try {
            return Json.MAPPER.readValue(tranches, new TypeReference<>() { });
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public AgreedPlan plan() {
        return Json.read(plan, AgreedPlan.class);
    }

    /** What the parties sign: the scan where there is one, else the text that the service made. */
    public String signedSha256() {
        return scanSha256 == null ? textSha256 : scanSha256;
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long awardLineId() {
        return awardLineId;
    }

    public long callId() {
        return callId;
    }

    public long ruleBookId() {
        return ruleBookId;
    }

    public long applicationId() {
        return applicationId;
    }

    public String trackKey() {
        return trackKey;
    }

    public long implementerId() {
        return implementerId;
    }

    public Long hostId() {
        return hostId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public String title() {
        return title;
    }

    public Money awarded() {
        return awarded;
    }

    public Money amount() {
        return amount;
    }

    public long poolId() {
        return poolId;
    }

    public Long payeeAccountId() {
        return payeeAccountId;
    }

    public LocalDate signBy() {
        return signBy;
    }

    public boolean signProvisional() {
        return signProvisional;
    }

    public String statusReason() {
        return statusReason;
    }

    public Long textDocumentId() {
        return textDocumentId;
    }

    public String textSha256() {
        return textSha256;
    }

    public Long scanDocumentId() {
        return scanDocumentId;
    }

    public String scanSha256() {
        return scanSha256;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant inForceAt() {
        return inForceAt;
    }

    public long version() {
        return version;
    }
}
