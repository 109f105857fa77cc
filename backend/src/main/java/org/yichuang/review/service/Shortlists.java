package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.ReviewStage;
import org.yichuang.notice.LineStatus;
import org.yichuang.notice.NoticeSummary;
import org.yichuang.notice.Notices;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.ListStage;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.ShortlistCut;
import org.yichuang.review.domain.ShortlistCut.Candidate;
import org.yichuang.review.domain.ShortlistPlace;
import org.yichuang.review.domain.ShortlistStore;

/** Which applications a stage judges: those of the list that passed the check and, after the first stage, were shortlisted. */
@ApplicationScoped
class Shortlists {
    private static final String WHOLE = "*";
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final ReviewStore store;
    private final ShortlistStore shortlists;
    private final RoundScores scores;
    private final Notices notices;

    Shortlists(ApplicationDirectory applications, CallDirectory calls, ReviewStore store, ShortlistStore shortlists, RoundScores scores, Notices notices) {
        this.applications = applications;
        this.calls = calls;
        this.store = store;
        this.shortlists = shortlists;
        this.scores = scores;
        this.notices = notices;
    }

    /** Everything of the ranking list, in the order of the receipts. */
    List<ApplicationFacts> ofList(ListStage of) {
        var rules = calls.rulesOf(of.ruleBookId());
        return applications.eligibleOf(of.callId()).stream()
                .filter(one -> rules.track(one.trackKey()).map(track -> track.rankingList().equals(of.listKey())).orElse(false))
                .sorted(Comparator.comparing(ApplicationFacts::receiptNo)).toList();
    }

    /** What is to be judged at this stage. Refused while the stage before it is not over. */
    List<ApplicationFacts> at(ListStage of) {
        var review = calls.rulesOf(of.ruleBookId()).review();
        if (review.stage(of.stageKey()).isEmpty()) throw ReviewProblem.LIST_UNKNOWN.with("stage", of.stageKey());
        var former = review.stageBefore(of.stageKey());
        if (former.isEmpty()) return ofList(of);
        var on = goOn(of.at(former.get().key()), former.get());
        return ofList(of).stream().filter(one -> on.contains(one.id())).toList();
    }

    /** As it was announced; without an announcement, as the scores have it. What an objection took off does not go on. */
    private Set<Long> goOn(ListStage of, ReviewStage stage) {
        var standing = shortlists.standing(of);
        if (standing.isEmpty()) return ShortlistCut.goOn(candidates(of, stage), stage.shortlist());
        var off = notices.result(standing.get().noticeId()).lines().stream()
                .filter(line -> line.status() == LineStatus.OBJECTION_UPHELD || line.status() == LineStatus.WITHDRAWN).map(NoticeSummary.Line::subject).toList();
        return shortlists.places(standing.get().id()).stream().filter(place -> place.goesOn() && !off.contains(place.subject()))
                .map(place -> place.candidate().applicationId()).collect(Collectors.toSet());
    }

    /** What the closed rounds of a stage found. Refused while one of them is open, or while a place of the list had none. */
    List<Candidate> candidates(ListStage of, ReviewStage stage) {
        var rounds = store.rounds(of.callId(), of.listKey()).stream().filter(one -> one.stageKey().equals(of.stageKey())).toList();
        if (rounds.isEmpty() || rounds.stream().anyMatch(one -> one.status() != RoundStatus.CLOSED)) {
            throw ReviewProblem.FORMER_STAGE_OPEN.with("stage", stage.title());
        }
        var found = new TreeMap<Long, RoundScores.Score>();
        rounds.forEach(round -> found.putAll(scores.of(round)));
        var missed = at(of).stream().filter(one -> rounds.stream().noneMatch(round -> one.divisionPath().startsWith(round.divisionPath()))).toList();
        if (!missed.isEmpty()) {
            throw ReviewProblem.FORMER_STAGE_UNCOVERED.with("stage", stage.title()).with("count", missed.size()).with("title", missed.get(0).title());
        }
        var facts = applications.facts(found.keySet());
        return found.entrySet().stream().map(entry -> candidate(facts.get(entry.getKey()), stage, entry)).toList();
    }

    /** As announced, or as it would be announced now. */
    List<Line> lines(ListStage of, ReviewStage stage) {
        var standing = shortlists.standing(of);
        var lines = new ArrayList<Line>();
        if (standing.isPresent()) {
            shortlists.places(standing.get().id()).stream().map((ShortlistPlace place) -> new Line(place.candidate(), place.goesOn())).forEach(lines::add);
        } else {
            var candidates = candidates(of, stage);
            var on = ShortlistCut.goOn(candidates, stage.shortlist());
            candidates.forEach(one -> lines.add(new Line(one, on.contains(one.applicationId()))));
        }
        lines.sort(Comparator.comparing((Line line) -> line.candidate().unit()).thenComparing(line -> line.candidate().score(), Comparator.reverseOrder())
                .thenComparing(line -> line.candidate().applicationId()));
        return lines;
    }

    private static Candidate candidate(ApplicationFacts one, ReviewStage stage, Map.Entry<Long, RoundScores.Score> entry) {
        return new Candidate(one.id(), unit(one, stage), entry.getValue().passed(), entry.getValue().score().score());
    }

    private static String unit(ApplicationFacts one, ReviewStage stage) {
        if (stage.shortlistPer() == null) return WHOLE;
        return switch (stage.shortlistPer()) {
            case TOWNSHIP -> township(one.divisionPath());
            case TRACK -> one.trackKey();
            case FIELD -> one.field() == null ? "" : one.field();
            case CALL -> WHOLE;
        };
    }

    /** The second step of the path: district, township, village. */
    private static String township(String path) {
        var steps = path.split("/");
        return steps[Math.min(2, steps.length - 1)];
    }

    record Line(Candidate candidate, boolean goesOn) { }
}
