package org.yichuang.review.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.ReviewStage;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.Appearance;
import org.yichuang.review.domain.AppearanceOrder;
import org.yichuang.review.domain.AppearanceStatus;
import org.yichuang.review.domain.AppearanceStore;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.ScoreSheet;
import org.yichuang.review.domain.SheetStatus;

/** A roadshow as it runs: the order is drawn or set, one after the other presents, and each is scored from its turn on. */
@UseCase
public class Roadshow {
    private final ReviewStore store;
    private final AppearanceStore appearances;
    private final ReviewAccess access;
    private final CallDirectory calls;
    private final GroupApplications group;
    private final ApplicationDirectory applications;
    private final OrganisationDirectory organisations;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;

    Roadshow(ReviewStore store, AppearanceStore appearances, ReviewAccess access, CallDirectory calls, GroupApplications group, ApplicationDirectory applications,
             OrganisationDirectory organisations, Transitions transitions, Replies replies, BusinessClock clock) {
        this.store = store;
        this.appearances = appearances;
        this.access = access;
        this.calls = calls;
        this.group = group;
        this.applications = applications;
        this.organisations = organisations;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
    }

    /** For the desk, and for whoever judges the round. */
    public AppearancesView get(long roundId) {
        var round = store.round(roundId);
        access.requireDeskOrSeat(round);
        requireRoadshow(round);
        return view(round);
    }

    /** A drawn order stands; a set one may change until the first has begun. */
    public AppearancesView order(long roundId, IfMatch expected, OrderAppearances given) {
        var round = running(roundId);
        IfMatch.check(expected, round.version());
        if ((given.seed() == null) == (given.applicationIds() == null)) throw CommonProblem.INVALID_FIELDS.refuse().at("/seed", "field.malformed");
        boolean begun = appearances.turns(roundId).stream().anyMatch(one -> one.status() != AppearanceStatus.WAITING);
        if (begun || round.orderedBy() == AppearanceOrder.How.DRAWN) throw ReviewProblem.ORDER_STANDS.refuse();
        var applications = group.of(round);
        var ids = given.seed() == null ? set(given.applicationIds(), applications) : drawn(given.seed().strip(), applications);
        var turns = new ArrayList<Appearance>();
        for (var id : ids) turns.add(new Appearance(roundId, id, turns.size() + 1));
        appearances.replace(roundId, turns);
        var how = given.seed() == null ? AppearanceOrder.How.SET : AppearanceOrder.How.DRAWN;
        round.ordered(how, given.seed() == null ? null : given.seed().strip(), access.accountId(), clock.now());
        store.flush();
        return view(round);
    }

    private static List<Long> set(List<Id> given, List<ApplicationFacts> applications) {
        var ids = given.stream().map(Id::value).toList();
        var all = applications.stream().map(ApplicationFacts::id).collect(Collectors.toSet());
        if (ids.size() != all.size() || !new HashSet<>(ids).equals(all)) throw ReviewProblem.ORDER_INCOMPLETE.with("count", all.size());
        return ids;
    }

    private static List<Long> drawn(String seed, List<ApplicationFacts> applications) {
        var byReceipt = applications.stream().collect(Collectors.toMap(ApplicationFacts::receiptNo, ApplicationFacts::id));
        return AppearanceOrder.drawn(List.copyOf(byReceipt.keySet()), seed).stream().map(byReceipt::get).toList();
    }

    /** Out of turn only with words; nobody comes on the stage twice. */
    public AppearancesView present(long roundId, RequestKey key, Present given) {
        var round = running(roundId);
        return replies.replayOr(key, "presentApplication", List.of(new Id(roundId), given), AppearancesView.class, () -> {
            var turns = requireOrder(roundId);
            if (given.applicationId() != null) requireTurn(turns, given);
            turns.stream().filter(one -> one.status() == AppearanceStatus.PRESENTING).forEach(one -> transitions.move(one, AppearanceStatus.DONE));
            store.flush();
            if (given.applicationId() != null) transitions.move(turn(turns, given.applicationId()), AppearanceStatus.PRESENTING, given.words());
            store.flush();
            return view(round);
        });
    }

    private static void requireTurn(List<Appearance> turns, Present given) {
        var wanted = turn(turns, given.applicationId());
        if (wanted.status() != AppearanceStatus.WAITING) throw ReviewProblem.HAD_ITS_TURN.with("status", wanted.status());
        boolean next = next(turns).filter(one -> one == wanted).isPresent();
        if (!next && (given.words() == null || given.words().isBlank())) throw ReviewProblem.OUT_OF_TURN.refuse();
    }

    /** Its sheets count for nothing: there is nothing to score. */
    public AppearancesView absent(long roundId, RequestKey key, Absent given) {
        var round = running(roundId);
        return replies.replayOr(key, "markAbsent", List.of(new Id(roundId), given), AppearancesView.class, () -> {
            var one = turn(requireOrder(roundId), given.applicationId());
            if (one.status() != AppearanceStatus.WAITING) throw ReviewProblem.HAD_ITS_TURN.with("status", one.status());
            transitions.move(one, AppearanceStatus.ABSENT, given.words());
            store.sheets(roundId).stream().filter(sheet -> sheet.applicationId() == one.applicationId() && sheet.status() != SheetStatus.VOID)
                    .forEach(sheet -> transitions.move(sheet, SheetStatus.VOID, given.words()));
            store.flush();
            return view(round);
        });
    }

    /** Refuses to score what has not been presented yet. */
    void requireShown(ReviewRound round, long applicationId) {
        if (isRoadshow(round) && !appearances.turn(round.id(), applicationId).map(one -> one.status().isShown()).orElse(false)) {
            throw ReviewProblem.NOT_YET_PRESENTED.refuse();
        }
    }

    boolean isRoadshow(ReviewRound round) {
        return calls.rulesOf(round.ruleBookId()).review().stage(round.stageKey()).orElseThrow().kind() == ReviewStage.Kind.ROADSHOW;
    }

    private void requireRoadshow(ReviewRound round) {
        if (!isRoadshow(round)) throw ReviewProblem.NOT_A_ROADSHOW.refuse();
    }

    private ReviewRound running(long roundId) {
        var round = store.lockRound(roundId);
        access.require(round.divisionPath(), ReviewAccess.STAGE);
        requireRoadshow(round);
        if (round.status() != RoundStatus.SCORING) throw ReviewProblem.ROUND_NOT_SCORING.with("status", round.status());
        return round;
    }

    private List<Appearance> requireOrder(long roundId) {
        var turns = appearances.turns(roundId);
        if (turns.isEmpty()) throw ReviewProblem.NO_ORDER.refuse();
        return turns;
    }

    private static Optional<Appearance> next(List<Appearance> turns) {
        var byTurn = turns.stream().collect(Collectors.toMap(Appearance::turnNo, Appearance::status));
        return AppearanceOrder.next(byTurn).flatMap(number -> turns.stream().filter(one -> one.turnNo() == number).findFirst());
    }

    private static Appearance turn(List<Appearance> turns, Id applicationId) {
        return turns.stream().filter(one -> one.applicationId() == applicationId.value()).findFirst().orElseThrow(ReviewProblem.NOT_IN_ROUND::refuse);
    }

    private AppearancesView view(ReviewRound round) {
        var turns = appearances.turns(round.id());
        var facts = applications.facts(turns.stream().map(Appearance::applicationId).toList());
        var bodies = organisations.summaries(facts.values().stream().map(ApplicationFacts::organisationId).distinct().toList());
        boolean leads = access.may(round.divisionPath(), ReviewAccess.STAGE);
        Map<Long, Long> handedIn = leads ? store.sheets(round.id()).stream().filter(sheet -> sheet.status() == SheetStatus.SUBMITTED)
                .collect(Collectors.groupingBy(ScoreSheet::applicationId, Collectors.counting())) : Map.of();
        return new AppearancesView(new Id(round.id()), round.orderedBy(), round.orderSeed(), round.orderedAt(),
                turns.stream().filter(one -> one.status() == AppearanceStatus.PRESENTING).findFirst().map(one -> new Id(one.applicationId())).orElse(null),
                next(turns).map(one -> new Id(one.applicationId())).orElse(null), turns.stream().map(one -> {
                    var fact = facts.get(one.applicationId());
                    return new AppearancesView.Turn(one.turnNo(), new Id(fact.id()), fact.title(), bodies.get(fact.organisationId()).name(), one.status(),
                            one.statusReason(), one.beganAt(), one.endedAt(), leads ? handedIn.getOrDefault(fact.id(), 0L).intValue() : null);
                }).toList(), round.version());
    }
}
