package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.call.CallDirectory;
import org.yichuang.decision.DecisionStatus;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.decision.domain.Decision;
import org.yichuang.decision.domain.DecisionContent;
import org.yichuang.decision.domain.allocation.PoolUse;
import org.yichuang.decision.domain.allocation.ProposedLine;
import org.yichuang.decision.wire.DecisionView;
import org.yichuang.decision.wire.DecisionView.Act;
import org.yichuang.decision.wire.DeviationEntry;
import org.yichuang.fund.Pools;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.review.RankingSummary;
import org.yichuang.review.Rankings;

/** Decisions for the wire. */
@ApplicationScoped
public class DecisionViews {
    private final Contents contents;
    private final DecisionAccess access;
    private final AwardLineStore lines;
    private final Rankings rankings;
    private final ApplicationDirectory applications;
    private final OrganisationDirectory organisations;
    private final CallDirectory calls;
    private final Pools pools;
    private final Accounts accounts;
    private final WorkingCalendar calendar;

    DecisionViews(Contents contents, DecisionAccess access, AwardLineStore lines, Rankings rankings, ApplicationDirectory applications,
                  OrganisationDirectory organisations, CallDirectory calls, Pools pools, Accounts accounts, WorkingCalendar calendar) {
        this.contents = contents;
        this.access = access;
        this.lines = lines;
        this.rankings = rankings;
        this.applications = applications;
        this.organisations = organisations;
        this.calls = calls;
        this.pools = pools;
        this.accounts = accounts;
        this.calendar = calendar;
    }

    public DecisionView view(Decision decision) {
        var content = decision.content();
        var call = calls.summary(decision.callId());
        var hindrance = hindrance(decision, content);
        var byRankings = rankings(content).values().stream().map(RankingSummary::computedAt).max(Comparator.naturalOrder());
        var decideBy = byRankings.map(ready -> calendar.periodAfter(BusinessClock.dayOf(ready), calls.rulesOf(content.ruleBookId()).decision().decisionTime()).last());
        var names = accounts.namesOf(Stream.of(decision.createdBy(), decision.proposedBy(), decision.approvedBy()).filter(Objects::nonNull).distinct().toList());
        return new DecisionView(new Id(decision.id()), new Id(call.id()), call.title(), call.code(), decision.number(), decision.status(),
                decision.statusReason(), lists(decision, content), content.pools().stream().map(pool -> pool(pool, content)).toList(),
                content.deviations().stream().map(DeviationEntry::of).toList(), hindrance != null, "changed".equals(hindrance) ? null : hindrance,
                names.get(decision.createdBy()), decision.createdAt(), names.get(decision.proposedBy()), decision.proposedAt(),
                names.get(decision.approvedBy()), decision.approvedAt(), decideBy.orElse(null), decision.reserveUntil(), decision.announcedAt(), decision.contentHash(),
                acts(decision), decision.version());
    }

    /** Null while what was computed still holds; {@code changed}, or the code of the problem that keeps it from being computed. */
    private String hindrance(Decision decision, DecisionContent content) {
        if (decision.status() != DecisionStatus.DRAFT && decision.status() != DecisionStatus.PROPOSED) return null;
        try {
            return contents.again(decision.callId(), content).hash().equals(decision.contentHash()) ? null : "changed";
        } catch (Refusal refusal) {
            return refusal.code().code();
        }
    }

    private List<Act> acts(Decision decision) {
        boolean officer = access.isOfficer(decision.divisionPath());
        boolean lead = access.isLead(decision.divisionPath());
        var may = new ArrayList<Act>();
        switch (decision.status()) {
            case DRAFT -> {
                if (officer) may.addAll(List.of(Act.EDIT, Act.PROPOSE, Act.DISCARD));
            }
            case PROPOSED -> {
                if (officer || lead) may.add(Act.TAKE_BACK);
                long caller = access.accountId();
                if (lead && caller != decision.createdBy() && !Objects.equals(caller, decision.proposedBy())) may.add(Act.APPROVE);
            }
            case APPROVED -> {
                if (officer && lines.isAnnouncementDue(decision.callId())) may.add(Act.ANNOUNCE);
            }
            case DISCARDED -> { }
        }
        return may;
    }

    Known known(DecisionContent content) {
        var facts = applications.facts(Known.applicationsOf(content));
        var bodies = organisations.summaries(facts.values().stream().flatMap(one -> Stream.of(one.organisationId(), one.hostId()))
                .filter(Objects::nonNull).map(Long.class::cast).distinct().toList());
        var places = Known.byApplication(rankings(content).values().stream().flatMap(list -> list.places().stream()).toList());
        return new Known(calls.rulesOf(content.ruleBookId()), facts, bodies, places);
    }

    Map<Long, RankingSummary> rankings(DecisionContent content) {
        return content.rankings().stream().map(ref -> rankings.require(ref.rankingId())).collect(Collectors.toMap(RankingSummary::id, Function.identity()));
    }

    Collection<Long> organisationsOf(DecisionContent content) {
        return applications.facts(Known.applicationsOf(content)).values().stream().flatMap(one -> Stream.of(one.organisationId(), one.hostId()))
                .filter(Objects::nonNull).map(Long.class::cast).distinct().toList();
    }

    private List<DecisionView.ListView> lists(Decision decision, DecisionContent content) {
        var known = known(content);
        var decided = lines.ofCall(decision.callId()).stream().collect(Collectors.toMap(AwardLine::applicationId, AwardLine::id));
        return content.rankings().stream().map(ref -> new DecisionView.ListView(ref.listKey(), Contents.title(known.rules(), ref.listKey()),
                new Id(ref.rankingId()), ref.version(), ref.validSheets(), ref.method(), ref.drawSeed(),
                content.lines().stream().filter(line -> line.listKey().equals(ref.listKey()))
                        .map(line -> line(line, known, decided.get(line.applicationId()))).toList())).toList();
    }

    private static DecisionView.LineView line(ProposedLine line, Known known, Long awardLineId) {
        long id = line.applicationId();
        var facts = known.applications().get(id);
        var place = known.places().get(id);
        return new DecisionView.LineView(new Id(id), Id.of(awardLineId), facts.title(), known.implementer(id), known.host(id), line.place(), place.passed(),
                known.score(id), place.total().toString(), place.decidedBy(), facts.requested().fen(),
                facts.minimumWorkable() == null ? null : facts.minimumWorkable().fen(), line.usualFen(), line.amountFen(), Id.of(line.poolId()),
                line.outcome(), line.reason(), line.reserveNo(), line.quota());
    }

    private DecisionView.PoolView pool(org.yichuang.decision.domain.allocation.PoolBudget budget, DecisionContent content) {
        var pool = pools.summary(budget.poolId());
        var use = content.uses().stream().filter(one -> one.poolId() == budget.poolId()).findFirst().orElse(new PoolUse(budget.poolId(), 0, 0));
        return new DecisionView.PoolView(new Id(pool.id()), pool.title(), pool.fiscalYear(), budget.budgetFen(), budget.organisingFen(),
                budget.evaluationFen(), budget.forAwardsFen(), use.usedFen(), use.leftFen(), pools.available(pool.id()).fen());
    }
}
