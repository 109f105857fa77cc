package org.yichuang.award.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.award.AgreedPlan;
import org.yichuang.award.BudgetLine;
import org.yichuang.award.PlannedTranche;
import org.yichuang.award.ProjectStatus;
import org.yichuang.call.rules.SanctionRules.Ground;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.money.BasisPoints;

/** A project with its plan, budget, milestones, money and changes. */
public record ProjectView(Id id, String code, Id agreementId, Id callId, String callTitle, Id applicationId, Id awardLineId, String title, Id implementerId, String implementerName,
        @Schema(nullable = true) Id hostId, @Schema(nullable = true) String hostName, @Schema(description = "fen", examples = "3000000") long grantFen,
        LocalDate startsOn, LocalDate endsOn, LocalDate halfTime, Instant inForceAt, ProjectStatus status, @Schema(nullable = true) String statusReason,
        @Schema(nullable = true) String gradeKey, @Schema(nullable = true) Instant gradedAt,
        @Schema(nullable = true, description = "the start must be told by then") LocalDate startBy, @Schema(nullable = true) LocalDate startedOn, boolean lateToStart,
        AgreedPlan plan, List<Milestone> milestones, List<BudgetVersionView> budgets, List<PlannedTranche> tranches, MoneyThread money,
        MoveAllowance moves, @Schema(nullable = true) TerminationView termination, @Schema(description = "what the caller may do now") List<Step> may, long version)
        implements Versioned {

    @Schema(name = "ProjectStep")
    public enum Step { REPORT_START, ASK_CHANGE, NOTICE_TERMINATION, STATE_CASE, DECIDE_TERMINATION }

    @Schema(name = "ProjectMilestone")
    public record Milestone(int number, LocalDate from, LocalDate to, String work, String result, @Schema(nullable = true) String place, State state) {
        @Schema(name = "MilestoneState")
        public enum State { DONE_BY_PLAN, NOW, TO_COME }
    }

    public record BudgetVersionView(int number, Instant frozenAt, @Schema(nullable = true) Id changeRequestId, List<BudgetLine> lines) { }

    /** From the books, all in fen. */
    public record MoneyThread(long grantedFen, long committedFen, long payableFen, long inTransitFen, long paidFen, long releasedFen, long returnedFen) { }

    /** What may still be moved between lines by notice alone. */
    public record MoveAllowance(@Schema(description = "fen moved so far, gross; waiting requests included", examples = "100000") long movedFen,
                                BasisPoints tolerance, @Schema(description = "fen", examples = "200000") long leftFen) { }

    public record TerminationView(Ground ground, String words, String noticedBy, Instant noticedAt, LocalDate statementBy, @Schema(nullable = true) String statement,
                                  @Schema(nullable = true) Instant statedAt, @Schema(nullable = true, enumeration = {"TERMINATED", "DROPPED"}) String outcome,
                                  @Schema(nullable = true) String decisionWords, @Schema(nullable = true) String decidedBy, @Schema(nullable = true) Instant decidedAt) { }
}
