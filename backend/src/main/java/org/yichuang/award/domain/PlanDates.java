package org.yichuang.award.domain;

import java.time.LocalDate;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.PlanStep;
import org.yichuang.call.rules.AgreementRules;

/** The dates of a plan as the rule book wants them: long enough, not too long, every step inside. */
public final class PlanDates {
    /** Beyond these somebody mistyped a year. */
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private PlanDates() { }

    public static void require(AgreementRules rules, LocalDate startsOn, LocalDate endsOn, Iterable<PlanStep> steps) {
        if (startsOn.getYear() < FIRST_YEAR || startsOn.getYear() > LAST_YEAR) throw AwardProblem.START_DAY.with("from", FIRST_YEAR).with("to", LAST_YEAR);
        var shortest = startsOn.plusMonths(rules.shortestMonths()).minusDays(1);
        var longest = startsOn.plusMonths(rules.longestMonths()).minusDays(1);
        boolean outside = endsOn.isBefore(shortest) || endsOn.isAfter(longest);
        for (var step : steps) outside |= step.to().isBefore(step.from()) || step.from().isBefore(startsOn) || step.to().isAfter(endsOn);
        if (outside) {
            throw AwardProblem.DATES_NOT_IN_RULES.with("startsOn", startsOn).with("shortestMonths", rules.shortestMonths())
                    .with("longestMonths", rules.longestMonths()).with("earliestEnd", shortest).with("latestEnd", longest);
        }
    }
}
