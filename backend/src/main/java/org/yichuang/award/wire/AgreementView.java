package org.yichuang.award.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.award.AgreedPlan;
import org.yichuang.award.AgreementStatus;
import org.yichuang.award.Party;
import org.yichuang.award.PlannedTranche;
import org.yichuang.call.rules.RuleSource;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.words.LocalText;

/** An agreement with everything that its parties and the bureau need to see. */
public record AgreementView(Id id, @Schema(examples = "CALL-2026-01-P001") String number, Id callId, @Schema(examples = "社区微公益创投") String callTitle,
        Id applicationId, @Schema(nullable = true, description = "once in force") Id projectId, String title, List<PartyView> parties,
        @Schema(description = "fen", examples = "3000000") long amountFen, @Schema(description = "fen, before optimisation", examples = "3000000") long awardedFen,
        @Schema(examples = "人民币叁万元整") String uppercase, AgreementStatus status, @Schema(nullable = true) String statusReason,
        @Schema(description = "last day to sign, 24:00") LocalDate signBy,
        @Schema(description = "the calendar of that year is not published yet") boolean signByProvisional,
        @Schema(nullable = true, examples = "6") Integer daysLeft, @Schema(nullable = true) PayeeOfAgreement payee,
        @Schema(nullable = true, description = "null without a host") Liability liability, AgreedPlan plan, List<PlannedTranche> tranches,
        @Schema(nullable = true, description = "the text that is signed") FileView text, @Schema(nullable = true, description = "the signed paper") FileView scan,
        List<ConfirmationView> confirmations, List<RevisionView> revisions,
        @Schema(description = "for whom the caller may confirm") List<Party> mayConfirmFor, @Schema(description = "what the caller may do now") List<Step> may,
        long version) implements Versioned {

    /** What the caller may do with it now. */
    @Schema(name = "AgreementStep")
    public enum Step { PROPOSE_REVISION, DECIDE_REVISION, ISSUE, REOPEN, UPLOAD_SCAN, CONFIRM, ACCEPT, SEND_BACK }

    @Schema(name = "AgreementParty")
    public record PartyView(Party party, @Schema(nullable = true) Id organisationId, String name, @Schema(nullable = true) String code,
                            @Schema(description = "contracts and is paid") boolean contracting) { }

    public record PayeeOfAgreement(@Schema(examples = "曹娥街道青苗社会服务中心") String holderName, @Schema(examples = "示例银行上虞支行") String bankName,
                                   @Schema(examples = "************9012") String number) { }

    /** @param mark where the clause comes from: PROPOSED is our default until the district confirms it */
    public record Liability(boolean joint, RuleSource.Mark mark, LocalText note) { }

    @Schema(name = "AgreementFile")
    public record FileView(Id documentId, String sha256) { }

    @Schema(name = "AgreementConfirmation")
    public record ConfirmationView(Party party, @Schema(examples = "IN_THE_SYSTEM", enumeration = {"IN_THE_SYSTEM", "SCAN_CHECKED"}) String way, String name,
                                   Instant at, String sha256, @Schema(description = "it is of the text that stands now") boolean current,
                                   @Schema(nullable = true, description = "what the officer looked up elsewhere") String words) { }

    @Schema(name = "AgreementRevision")
    public record RevisionView(int number, @Schema(enumeration = {"PROPOSED", "ACCEPTED", "RETURNED"}) String status, long beforeFen, long amountFen, AgreedPlan before,
                               AgreedPlan plan, String note, String proposedBy, Instant proposedAt, @Schema(nullable = true) String words,
                               @Schema(nullable = true) String decidedBy, @Schema(nullable = true) Instant decidedAt) { }
}
