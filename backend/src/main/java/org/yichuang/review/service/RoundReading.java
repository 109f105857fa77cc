package org.yichuang.review.service;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.call.CallDirectory;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.review.domain.PanelSeat;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.Reviewer;
import org.yichuang.review.domain.ReviewerStatus;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.Seating;

/** Rounds as the desk sees them: the panel and its progress, and who could be on it. */
@UseCase
public class RoundReading {
    private final EntityManager db;
    private final ReviewStore store;
    private final ReviewAccess access;
    private final CallDirectory calls;
    private final GroupApplications group;
    private final KnownTies ties;
    private final OrganisationDirectory organisations;
    private final Panels panels;

    RoundReading(EntityManager db, ReviewStore store, ReviewAccess access, CallDirectory calls, GroupApplications group, KnownTies ties,
                 OrganisationDirectory organisations, Panels panels) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.calls = calls;
        this.group = group;
        this.ties = ties;
        this.organisations = organisations;
        this.panels = panels;
    }

    public RoundView get(long id) {
        var round = store.round(id);
        access.requireDesk(round.divisionPath());
        return view(round);
    }

    /** Newest first. */
    public Page<RoundView> list(Id callId, PageRequest page) {
        var reach = access.desk();
        var query = reach.bind(db.createQuery("from ReviewRound r where " + reach.condition("r.divisionPath", "r.id")
                + (callId == null ? "" : " and r.callId = :call") + (page.cursor == null ? "" : " and r.id < :after") + " order by r.id desc", ReviewRound.class));
        if (callId != null) query.setParameter("call", callId.value());
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        var rows = query.setMaxResults(page.limit + 1).getResultList();
        var views = views(rows, null);
        return Page.of(rows, page, one -> views.get(one.id()), one -> new Cursor("", one.id()));
    }

    /** Every active reviewer of the region: without a conflict, by fields and by how little else they have to do. */
    public ProposalView proposal(long id) {
        var round = store.round(id);
        access.requireDesk(round.divisionPath());
        var applications = group.of(round);
        var pool = db.createQuery("from Reviewer r where :path like concat(r.divisionPath, '%') or r.divisionPath like :below order by r.id", Reviewer.class)
                .setParameter("path", round.divisionPath()).setParameter("below", round.divisionPath() + "%").getResultList();
        var known = ties.among(pool, applications, calls.rulesOf(round.ruleBookId()).review().conflictGrounds());
        var load = load(pool);
        int members = panels.least(round);
        var leftOut = new ArrayList<ProposalView.LeftOut>();
        var fit = new ArrayList<Reviewer>();
        for (var one : pool) {
            if (one.status() == ReviewerStatus.BARRED) leftOut.add(new ProposalView.LeftOut(new Id(one.id()), one.name(), null, null));
            else if (known.containsKey(one.id())) known.get(one.id()).stream().limit(1)
                    .forEach(found -> leftOut.add(new ProposalView.LeftOut(new Id(one.id()), one.name(), found.kind(), found.about())));
            else fit.add(one);
        }
        fit.sort(Comparator.<Reviewer>comparingInt(one -> -inOwnFields(one, applications)).thenComparing(one -> load.getOrDefault(one.id(), 0))
                .thenComparing(Reviewer::id));
        var cap = round.maximumOpenSheets() == null ? calls.rulesOf(round.ruleBookId()).review().maximumOpenSheets() : round.maximumOpenSheets();
        Predicate<Reviewer> overCap = one -> cap != null && load.getOrDefault(one.id(), 0) + applications.size() > cap;
        // Nobody is proposed beyond the cap; whoever appoints by hand still may.
        fit.sort(Comparator.comparing(overCap::test));
        var free = fit.stream().filter(overCap.negate()).toList();
        var proposed = proposed(panels.seating(round, free), free, members);
        return new ProposalView(members, cap, fit.stream().map(one -> new ProposalView.Candidate(new Id(one.id()), one.name(), one.kinds(),
                inOwnFields(one, applications), load.getOrDefault(one.id(), 0), overCap.test(one), proposed.contains(one.id()))).toList(), leftOut);
    }

    /** First who is needed for a kind of seat, then the best fit; those who fit no seat come last where the panel has kinds. */
    private static Set<Long> proposed(Seating seating, List<Reviewer> fit, int members) {
        var proposed = new LinkedHashSet<>(seating.needed());
        var rest = fit.stream().map(Reviewer::id).sorted(Comparator.comparing(id -> !seating.taken().containsKey(id))).toList();
        for (var one : rest) if (proposed.size() < members) proposed.add(one);
        return proposed;
    }

    private static int inOwnFields(Reviewer one, List<ApplicationFacts> applications) {
        return (int) applications.stream().filter(application -> application.field() != null && one.fields().contains(application.field())).count();
    }

    private Map<Long, Integer> load(List<Reviewer> pool) {
        var load = new HashMap<Long, Integer>();
        if (pool.isEmpty()) return load;
        db.createQuery("select s.reviewerId, count(s) from ScoreSheet s where s.reviewerId in :ids and s.status = 'OPEN' group by s.reviewerId", Object[].class)
                .setParameter("ids", pool.stream().map(Reviewer::id).toList()).getResultList()
                .forEach(row -> load.put((Long) row[0], ((Long) row[1]).intValue()));
        return load;
    }

    RoundView view(ReviewRound round) {
        var applications = group.of(round);
        var bodies = organisations.summaries(applications.stream().flatMap(one -> Stream.of(one.organisationId(), one.hostId())).filter(Objects::nonNull)
                .distinct().toList());
        return views(List.of(round), applications.stream().map(one -> new RoundView.Judged(new Id(one.id()), one.title(), bodies.get(one.organisationId()).name(),
                one.hostId() == null ? null : bodies.get(one.hostId()).name())).toList()).get(round.id());
    }

    /** @param judgedHere of the one round that is read; null in a list */
    private Map<Long, RoundView> views(List<ReviewRound> rounds, List<RoundView.Judged> judgedHere) {
        var views = new HashMap<Long, RoundView>();
        if (rounds.isEmpty()) return views;
        var ids = rounds.stream().map(ReviewRound::id).toList();
        var seats = seats(ids);
        var judged = new HashMap<Long, Integer>();
        var counts = counts(ids, judged);
        var titles = calls.titles(rounds.stream().map(ReviewRound::callId).distinct().toList());
        for (var round : rounds) {
            var panel = seats.stream().filter(one -> one.seat().roundId() == round.id()).map(one -> {
                var seat = one.seat();
                var count = counts.getOrDefault(round.id() + ":" + seat.reviewerId(), new int[3]);
                // Who still judges owes nothing for what was withdrawn; of the others the file tells all.
                int sheets = seat.status().judges() ? count[0] + count[2] : count[1];
                return new RoundView.Seat(new Id(seat.id()), new Id(seat.reviewerId()), one.name(), seat.status(),
                        seat.kind(), seat.statusReason(), count[0], sheets, one.remindedAt());
            }).toList();
            int applications = judgedHere == null ? judged.getOrDefault(round.id(), 0) : judgedHere.size();
            var judging = panel.stream().filter(seat -> seat.status().judges()).toList();
            boolean complete = round.status() == RoundStatus.SCORING && !judging.isEmpty()
                    && judging.stream().allMatch(seat -> counts.containsKey(round.id() + ":" + seat.reviewerId().value()) && seat.submitted() == seat.sheets());
            views.put(round.id(), new RoundView(new Id(round.id()), new Id(round.callId()), titles.get(round.callId()), round.listKey(), round.stageKey(), round.status(),
                    applications, round.dueAt(), judgedHere == null ? List.of() : judgedHere, panel, complete, round.version()));
        }
        return views;
    }

    /** A seat with who sits on it and when he was reminded last. */
    private record Seated(PanelSeat seat, String name, Instant remindedAt) { }

    private List<Seated> seats(List<Long> rounds) {
        return db.createQuery("""
                select s, r.name, (select max(m.remindedAt) from SheetReminder m where m.roundId = s.roundId and m.reviewerId = s.reviewerId)
                from PanelSeat s join Reviewer r on r.id = s.reviewerId where s.roundId in :ids order by s.id""", Object[].class)
                .setParameter("ids", rounds).getResultList().stream().map(row -> new Seated((PanelSeat) row[0], (String) row[1], (Instant) row[2])).toList();
    }

    /** @param judged is told how many applications are judged in each round */
    private Map<String, int[]> counts(List<Long> rounds, Map<Long, Integer> judged) {
        var counts = new HashMap<String, int[]>();
        db.createQuery("""
                select s.roundId, s.reviewerId, sum(case when s.status = 'SUBMITTED' then 1 else 0 end), count(s),
                sum(case when s.status = 'OPEN' then 1 else 0 end),
                (select count(distinct t.applicationId) from ScoreSheet t where t.roundId = s.roundId) from ScoreSheet s
                where s.roundId in :ids group by s.roundId, s.reviewerId""", Object[].class).setParameter("ids", rounds).getResultList()
                .forEach(row -> {
                    counts.put(row[0] + ":" + row[1], new int[] {number(row[2]), number(row[3]), number(row[4])});
                    judged.put((Long) row[0], number(row[5]));
                });
        return counts;
    }

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }
}
