package org.yichuang.application.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.ApplicationCheck;
import org.yichuang.application.domain.CheckOutcome;
import org.yichuang.application.domain.CheckStage;
import org.yichuang.call.CallDirectory;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.tx.UseCase;

/**
 * The check sheet: first the township, then the bureau lets an application pass, sends it back once, or refuses it, each with words.
 * The gate is asked anew each time and its answer stands beside the line.
 */
@UseCase
public class CheckService {
    private final ApplicationAccess access;
    private final CallDirectory calls;
    private final CheckSheet sheet;
    private final Opinions opinions;
    private final Eligibility eligibility;
    private final Examinations examinations;
    private final ApplicationFactsReading facts;
    private final Transitions transitions;
    private final Replies replies;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    CheckService(ApplicationAccess access, CallDirectory calls, CheckSheet sheet, Opinions opinions, Eligibility eligibility, Examinations examinations,
                 ApplicationFactsReading facts, Transitions transitions, Replies replies, WorkingCalendar calendar, BusinessClock clock) {
        this.access = access;
        this.calls = calls;
        this.sheet = sheet;
        this.opinions = opinions;
        this.eligibility = eligibility;
        this.examinations = examinations;
        this.facts = facts;
        this.transitions = transitions;
        this.replies = replies;
        this.calendar = calendar;
        this.clock = clock;
    }

    public CheckView check(long id, IfMatch expected, RequestKey key, CheckApplication given) {
        IfMatch.required(expected);
        return replies.replayOr(key, "checkApplication", Map.of("application", new Id(id), "version", expected.version(), "body", given), CheckView.class, () -> {
            var application = access.inCheck(id);
            IfMatch.check(expected, application.version());
            return CheckView.of(enter(application, CheckStage.at(application.status()).orElseThrow(), given));
        });
    }

    /** The oldest first; read by the applicants as well. */
    public List<CheckView> sheet(long id) {
        access.readable(id);
        return sheet.lines(id).stream().map(CheckView::of).toList();
    }

    private ApplicationCheck enter(Application application, CheckStage stage, CheckApplication given) {
        if (given.outcome() == CheckOutcome.RETURN) returnIt(application);
        else if (stage == CheckStage.TOWNSHIP) requireOpinion(application, given);
        boolean passes = given.outcome() == CheckOutcome.PASS;
        var answer = passes ? eligibility.admit(application) : eligibility.check(application);
        examinations.enter(application, answer, given.found());
        boolean recognised = false;
        if (passes && stage == CheckStage.BUREAU) {
            examinations.requireAll(application, answer);
            recognised = recognised(application, given);
        }
        transitions.move(application, stage.after(given.outcome()), given.words());
        return sheet.add(application, stage, given.outcome(), given.words(), answer.id(), stage == CheckStage.TOWNSHIP ? blankToNull(given.withoutOpinion()) : null,
                recognised);
    }

    /** A budget beyond the shares passes as a specially recognised proposal or not at all. */
    private boolean recognised(Application application, CheckApplication given) {
        boolean beyond = facts.goesBeyondShares(application.id());
        if (beyond && !given.recognises()) throw ApplicationProblem.NOT_RECOGNISED.refuse().at("/recognised", "field.NotNull");
        return beyond;
    }

    private void returnIt(Application application) {
        if (sheet.lines(application.id()).stream().anyMatch(line -> line.outcome() == CheckOutcome.RETURN)) throw ApplicationProblem.RETURNED_BEFORE.refuse();
        application.returnUntil(completionEnd(application));
    }

    private Instant completionEnd(Application application) {
        var length = calls.rules(application.callId()).window().completion();
        return calendar.periodAfter(BusinessClock.dayOf(clock.now()), length).endsAt();
    }

    /** The village speaks first; a township that does not wait says why. */
    private void requireOpinion(Application application, CheckApplication given) {
        if (opinions.isAwaited(application) && blankToNull(given.withoutOpinion()) == null) throw ApplicationProblem.OPINION_AWAITED.refuse();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
