package org.yichuang.award.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.yichuang.award.AgreedPlan;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.ChangeFinding;
import org.yichuang.award.ChangeItem;
import org.yichuang.award.PlanStep;
import org.yichuang.award.PlanTarget;
import org.yichuang.call.rules.ChangeRules;
import org.yichuang.call.rules.ChangeRules.ChangeRule;
import org.yichuang.call.rules.ChangeRules.DecidedBy;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.money.Money;

/**
 * Holds what shall change against the rule book: who decides, what comes out, what is impossible. The tolerance for
 * moving money is the gross sum over the project's life, compared exactly and never on a rounded percentage.
 */
public final class ChangeAssessment {
    private final RuleBookContent rules;
    private final int fiscalYear;
    private final AgreedPlan first;
    private final Money grant;
    private final Money movedBefore;
    private final Predicate<String> sameTownship;
    private final List<ChangeFinding> findings = new ArrayList<>();
    private AgreedPlan plan;
    private Money moved = Money.ZERO;

    /**
     * @param fiscalYear of the call
     * @param first what was agreed at first: targets are measured on it, so that small steps do not add up unseen
     * @param now plan and budget as they stand
     * @param movedBefore what earlier requests moved or want to move, refused ones left out
     * @param sameTownship does a division lie in the project's own township?
     */
    public ChangeAssessment(RuleBookContent rules, int fiscalYear, AgreedPlan first, AgreedPlan now, Money grant, Money movedBefore, Predicate<String> sameTownship) {
        this.rules = rules;
        this.fiscalYear = fiscalYear;
        this.first = first;
        this.plan = now;
        this.grant = grant;
        this.movedBefore = movedBefore;
        this.sameTownship = sameTownship;
    }

    public ChangeAssessment take(List<ChangeItem> items) {
        var before = plan;
        for (int i = 0; i < items.size(); i++) take(items.get(i), "/items/" + i);
        boolean account = items.stream().anyMatch(item -> item.kind() == ChangeItem.Kind.HOST_OR_PAYEE);
        if (plan.equals(before) && !account) throw AwardProblem.CHANGE_WITHOUT_EFFECT.refuse();
        if (!plan.startsOn().equals(before.startsOn()) || !plan.endsOn().equals(before.endsOn()) || !plan.steps().equals(before.steps())) {
            PlanDates.require(rules.agreement(), fiscalYear, plan.startsOn(), plan.endsOn(), plan.steps());
        }
        return this;
    }

    private void take(ChangeItem item, String at) {
        switch (item.kind()) {
            case BUDGET_MOVE -> move(item, at);
            case STEP_DATES -> stepDates(item, at);
            case PERIOD -> {
                given(item.from() != null && item.to() != null, at + "/from");
                found(item, ChangeRules.Kind.PERIOD);
                plan = with(plan.place(), plan.leader(), plan.group(), plan.steps(), plan.targets(), item.from(), item.to());
            }
            case PLACE -> {
                given(hasText(item) && item.divisionCode() != null, at + "/text");
                found(item, sameTownship.test(item.divisionCode()) ? ChangeRules.Kind.VENUE_SAME_TOWNSHIP : ChangeRules.Kind.PLACE_OUTSIDE_TOWNSHIP);
                plan = with(item.text().strip(), plan.leader(), plan.group(), plan.steps(), plan.targets(), plan.startsOn(), plan.endsOn());
            }
            case LEADER -> {
                given(hasText(item), at + "/text");
                found(item, ChangeRules.Kind.LEADER);
                plan = with(plan.place(), item.text().strip(), plan.group(), plan.steps(), plan.targets(), plan.startsOn(), plan.endsOn());
            }
            case TARGET_GROUP -> {
                given(hasText(item), at + "/text");
                found(item, ChangeRules.Kind.TARGET_GROUP);
                plan = with(plan.place(), plan.leader(), item.text().strip(), plan.steps(), plan.targets(), plan.startsOn(), plan.endsOn());
            }
            case TARGET -> target(item, at);
            case HOST_OR_PAYEE -> found(item, ChangeRules.Kind.HOST_OR_PAYEE);
            case GRANT_INCREASE -> found(item, ChangeRules.Kind.GRANT_INCREASE);
        }
    }

    private void move(ChangeItem item, String at) {
        given(item.moves() != null && !item.moves().isEmpty(), at + "/moves");
        var moves = new BudgetMoves(rules.budget(), grant, plan.budget());
        moves.take(item.moves(), at);
        var after = moves.after();
        moved = moved.plus(moves.moved());
        if (moves.hasNewLine()) found(item, ChangeRules.Kind.NEW_BUDGET_LINE);
        found(item, within(cumulative(), grant, rules.changes().tolerance()) ? ChangeRules.Kind.BUDGET_WITHIN_TOLERANCE
                : ChangeRules.Kind.BUDGET_BEYOND_TOLERANCE);
        plan = plan.withBudget(after);
    }

    private void stepDates(ChangeItem item, String at) {
        given(item.index() != null && item.index() < plan.steps().size() && item.from() != null && item.to() != null, at + "/index");
        found(item, ChangeRules.Kind.DATES_WITHIN_PERIOD);
        var steps = new ArrayList<>(plan.steps());
        var old = steps.get(item.index());
        steps.set(item.index(), new PlanStep(item.from(), item.to(), old.work(), old.place(), old.result()));
        plan = with(plan.place(), plan.leader(), plan.group(), steps, plan.targets(), plan.startsOn(), plan.endsOn());
    }

    private void target(ChangeItem item, String at) {
        given(item.index() != null && item.index() < plan.targets().size() && item.number() != null, at + "/index");
        var targets = new ArrayList<>(plan.targets());
        var old = targets.get(item.index());
        var agreed = first.targets().get(item.index()).number();
        var less = Money.fen(Math.max(0, agreed - item.number()));
        if (within(less, Money.fen(agreed), rules.changes().targetTolerance())) findings.add(new ChangeFinding(item.kind(), null, DecidedBy.NOTICE));
        else found(item, ChangeRules.Kind.TARGETS_BEYOND_TOLERANCE);
        targets.set(item.index(), new PlanTarget(old.what(), item.number(), old.unit(), old.proof()));
        plan = with(plan.place(), plan.leader(), plan.group(), plan.steps(), targets, plan.startsOn(), plan.endsOn());
    }

    /** Exactly the limit is still within. */
    private static boolean within(Money part, Money whole, BasisPoints limit) {
        return Math.multiplyExact(part.fen(), (long) BasisPoints.WHOLE) <= Math.multiplyExact(whole.fen(), (long) limit.value());
    }

    private void found(ChangeItem item, ChangeRules.Kind kind) {
        var by = rule(kind).map(ChangeRule::decidedBy).orElse(DecidedBy.APPROVAL);
        if (by == DecidedBy.IMPOSSIBLE) throw AwardProblem.CHANGE_IMPOSSIBLE.refuse()
                .at("/items", kind == ChangeRules.Kind.GRANT_INCREASE ? "fault.impossible" : "fault.not-changeable");
        findings.add(new ChangeFinding(item.kind(), kind, by));
    }

    private Optional<ChangeRule> rule(ChangeRules.Kind kind) {
        return rules.changes().rules().stream().filter(one -> one.kind() == kind).findFirst();
    }

    private AgreedPlan with(String place, String leader, String group, List<PlanStep> steps, List<PlanTarget> targets, LocalDate from, LocalDate to) {
        return new AgreedPlan(plan.summary(), place, leader, group, from, to, plan.approach(), steps, targets, plan.satisfaction(), plan.ownFen(), plan.budget());
    }

    private static boolean hasText(ChangeItem item) {
        return item.text() != null && !item.text().isBlank();
    }

    private static void given(boolean there, String pointer) {
        if (!there) throw AwardProblem.CHANGE_IMPOSSIBLE.refuse().at(pointer, "fault.incomplete");
    }

    public List<ChangeFinding> findings() {
        return List.copyOf(findings);
    }

    /** The strictest of all decides about the whole. */
    public DecidedBy decidedBy() {
        return findings.stream().map(ChangeFinding::decidedBy).max(Comparator.comparing(DecidedBy::ordinal)).orElseThrow();
    }

    public boolean supplementary() {
        return asks(ChangeRule::supplementaryAgreement);
    }

    public boolean gatesAgain() {
        return asks(ChangeRule::gatesAskedAgain);
    }

    private boolean asks(Predicate<ChangeRule> what) {
        return findings.stream().map(ChangeFinding::rule).filter(Objects::nonNull).map(this::rule).flatMap(Optional::stream).anyMatch(what);
    }

    /** What these items move, gross. */
    public Money moved() {
        return moved;
    }

    public Money cumulative() {
        return movedBefore.plus(moved);
    }

    public AgreedPlan plan() {
        return plan;
    }
}
