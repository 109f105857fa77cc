package org.yichuang.award.domain;

import java.time.LocalDate;
import org.yichuang.award.AgreedPlan;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.PlanStep;
import org.yichuang.call.rules.AgreementRules;

/** The dates of a plan as the rule book wants them: in the period of the call where it has one, long enough, not too long, every step inside. */
public final class PlanDates {
    /** Beyond these somebody mistyped a year. */
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private PlanDates() { }

    /** Where the rules fix when all projects are carried out, that is when this one is, whatever its application says. */
    public static AgreedPlan asRuled(AgreementRules rules, int fiscalYear, AgreedPlan plan) {
        var period = rules.fixedPeriod();
        return period == null ? plan : plan.between(period.from().in(fiscalYear), period.to().in(fiscalYear));
    }

    public static void require(AgreementRules rules, int fiscalYear, LocalDate startsOn, LocalDate endsOn, Iterable<PlanStep> steps) {
        if (startsOn.getYear() < FIRST_YEAR || startsOn.getYear() > LAST_YEAR) throw AwardProblem.START_DAY.with("from", FIRST_YEAR).with("to", LAST_YEAR);
        var period = rules.fixedPeriod();
        if (period != null && !period.holds(fiscalYear, startsOn, endsOn)) {
            throw AwardProblem.DATES_OUTSIDE_PERIOD.with("from", period.from().in(fiscalYear)).with("to", period.to().in(fiscalYear));
        }
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
