package org.yichuang.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.Validation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yichuang.call.domain.rulecheck.RuleCheck;
import org.yichuang.call.rules.AmountRules.AwardBy;
import org.yichuang.call.rules.Quota.Dimension;
import org.yichuang.call.rules.ReviewStage.Kind;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.Track;
import org.yichuang.call.rules.Tranche.Trigger;
import org.yichuang.house.Rules;
import org.yichuang.kernel.time.Days;

/** Everything that architecture 3 says may differ can be said in a rule book, and some rule book says it. */
class RuleDimensionsTest {
    static Stream<Arguments> dimensions() {
        return Stream.of(
                dimension("the grant covers a part of the project", book -> book.amounts().maximumShareOfProject().value() < 10_000),
                dimension("the applicant brings a part", book -> book.amounts().minimumOwnShare().value() > 0),
                dimension("award by request", book -> book.amounts().awardBy() == AwardBy.BY_REQUEST),
                dimension("award by band of the score", book -> book.amounts().awardBy() == AwardBy.BY_BAND && book.amounts().bands().size() > 1),
                dimension("award by prizes", book -> book.amounts().awardBy() == AwardBy.BY_RANK && book.amounts().prizes().size() > 1),
                dimension("look-back of a credit list", book -> book.eligibility().stream().anyMatch(rule -> rule.fact().startsWith("credit.") && rule.lookBack() != null)),
                dimension("only for one track", book -> book.eligibility().stream().anyMatch(rule -> !rule.tracks().isEmpty())),
                quota(Dimension.FIELD, true), quota(Dimension.TRACK, true), quota(Dimension.CALL, true), quota(Dimension.TOWNSHIP, false), quota(Dimension.CALL, false),
                dimension("bonus and deduction beside the rubric", book -> book.review().bonus().maximumBonus() > 0 && book.review().bonus().maximumDeduction() > 0),
                dimension("townships select, the district decides", book -> book.review().stages().get(0).kind() == Kind.PANEL_SELECTION
                        && book.review().stages().get(0).shortlistPer() == Dimension.TOWNSHIP && book.review().stages().size() > 1),
                dimension("a shortlist that is announced", book -> book.review().stages().stream().anyMatch(stage -> stage.shortlistNotice() != null)),
                dimension("a public jury with weight", book -> book.review().stages().stream()
                        .anyMatch(stage -> stage.kind() == Kind.PUBLIC_JURY && stage.weight().value() > 0 && stage.weight().value() < 10_000)),
                dimension("juries with a share each", book -> book.review().stages().stream().anyMatch(stage -> stage.hasJuries())),
                dimension("who sits on the jury", book -> book.review().stages().stream().anyMatch(stage -> stage.seats().size() > 1)),
                dimension("all of it after completion", book -> book.tranches().plans().stream()
                        .anyMatch(plan -> plan.tranches().size() == 1 && plan.tranches().get(0).trigger() == Trigger.PROJECT_COMPLETED)),
                dimension("against receipts", book -> book.tranches().conditionsAtRequest().size() > 6),
                dimension("sixty natural days", book -> Days.natural(60).equals(book.agreement().signWithin())),
                dimension("a fixed last day", book -> book.agreement().signNotAfter() != null),
                dimension("a fixed period", book -> book.agreement().fixedPeriod() != null),
                dimension("a ranking of its own for each track", book -> distinct(book, Track::rankingList) > 1),
                dimension("one ranking for all tracks", book -> book.tracks().size() > 1 && distinct(book, Track::rankingList) == 1),
                dimension("a rubric of its own for each track", book -> distinct(book, Track::rubric) > 1),
                dimension("publicity in natural days", book -> book.publicity().notice().unit() == Days.Unit.NATURAL),
                dimension("no mid-term report", book -> book.reporting().tasks().size() == 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dimensions")
    void some_rule_book_says_it(String name, Predicate<RuleBookContent> says) {
        assertTrue(Rules.all().values().stream().anyMatch(says), "no rule book: " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prizes", "bands", "two-levels", "roadshow"})
    void what_was_made_up_could_be_published(String name) {
        var book = Rules.madeUp(name);
        assertEquals(Set.of(), Validation.buildDefaultValidatorFactory().getValidator().validate(book));
        assertEquals(List.of(), RuleCheck.faults(book));
    }

    private static Arguments quota(Dimension of, boolean projects) {
        return dimension("a quota of " + (projects ? "projects" : "money") + " per " + of, book -> book.decision().quotas().stream()
                .anyMatch(quota -> quota.dimension() == of && (projects ? quota.maximumProjects() != null : quota.maximumFen() != null)));
    }

    private static Arguments dimension(String name, Predicate<RuleBookContent> says) {
        return arguments(name, says);
    }

    private static int distinct(RuleBookContent book, java.util.function.Function<Track, String> part) {
        return new HashSet<>(book.tracks().stream().map(part).toList()).size();
    }
}
