package org.yichuang.application.service;

import java.util.Map;
import org.yichuang.application.ApplicationHolds.Wish;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.CheckStage;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.tx.UseCase;

/**
 * The bureau takes an application up again, with a reason: one that was refused goes back to the check that refused it, one that
 * was found eligible back to the bureau's check while nothing rests on it. What missed the deadline is never taken up again.
 */
@UseCase
public class ReopeningService {
    private final ApplicationAccess access;
    private final CheckSheet sheet;
    private final RefusalObjections objections;
    private final HeldAbove above;
    private final Transitions transitions;
    private final Replies replies;

    ReopeningService(ApplicationAccess access, CheckSheet sheet, RefusalObjections objections, HeldAbove above, Transitions transitions,
                     Replies replies) {
        this.access = access;
        this.sheet = sheet;
        this.objections = objections;
        this.above = above;
        this.transitions = transitions;
        this.replies = replies;
    }

    /** Answers with the state it is in now. */
    public ApplicationStatus reopen(long id, IfMatch expected, RequestKey key, String reason) {
        IfMatch.required(expected);
        return replies.replayOr(key, "reopenApplication", Map.of("application", new Id(id), "version", expected.version(), "reason", reason),
                ApplicationStatus.class, () -> {
            var application = access.held(id);
            if (!access.isHandler(application)) throw CommonProblem.FORBIDDEN.refuse();
            IfMatch.check(expected, application.version());
            transitions.move(application, to(application), reason);
            return application.status();
        });
    }

    private ApplicationStatus to(Application application) {
        above.requireFree(Wish.REOPEN, application);
        // While an objection is open it is the objection that is decided on.
        boolean refused = application.status() == ApplicationStatus.INELIGIBLE && objections.open(application.id()).isEmpty();
        if (refused) return sheet.lastRefusal(application.id()).orElseThrow().stage().before();
        if (application.status() == ApplicationStatus.ELIGIBLE) return CheckStage.BUREAU.before();
        throw ApplicationProblem.NOT_REOPENABLE.with("status", application.status());
    }
}
