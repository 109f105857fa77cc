package org.yichuang.review.service;

import java.util.List;
import java.util.Map;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.PublicityRules.Shown;
import org.yichuang.call.rules.ReviewStage;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.kernel.words.Words;
import org.yichuang.notice.DraftNotice;
import org.yichuang.notice.LineStatus;
import org.yichuang.notice.NoticeRule;
import org.yichuang.notice.NoticeStatus;
import org.yichuang.notice.Notices;
import org.yichuang.notice.ShownFact;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.Shortlist;
import org.yichuang.review.domain.ShortlistPlace;
import org.yichuang.review.domain.ShortlistStatus;
import org.yichuang.review.domain.ShortlistStore;

/** The shortlist of a stage: read while it forms, shown to everybody where the rule book asks for it, and only then judged on. */
@UseCase
public class Publicising {
    private static final String NOTICE = "shortlist";
    private final ReviewStore store;
    private final ShortlistStore shortlists;
    private final Shortlists lists;
    private final ReviewAccess access;
    private final CallDirectory calls;
    private final ApplicationDirectory applications;
    private final OrganisationDirectory organisations;
    private final Notices notices;
    private final Words words;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;

    Publicising(ReviewStore store, ShortlistStore shortlists, Shortlists lists, ReviewAccess access, CallDirectory calls, ApplicationDirectory applications,
                OrganisationDirectory organisations, Notices notices, Words words, Transitions transitions, Replies replies, BusinessClock clock) {
        this.store = store;
        this.shortlists = shortlists;
        this.lists = lists;
        this.access = access;
        this.calls = calls;
        this.applications = applications;
        this.organisations = organisations;
        this.notices = notices;
        this.words = words;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
    }

    public ShortlistView get(long roundId) {
        var round = store.round(roundId);
        access.requireDesk(round.divisionPath());
        return view(round);
    }

    public ShortlistView announce(long roundId, RequestKey key) {
        var round = store.lockRound(roundId);
        access.require(round.divisionPath(), ReviewAccess.OFFICER);
        return replies.replayOr(key, "announceShortlist", new Id(roundId), ShortlistView.class, () -> {
            var stage = stage(round);
            if (stage.shortlistNotice() == null) throw ReviewProblem.SHORTLIST_NOT_SHOWN.refuse();
            if (shortlists.standing(round.stage()).isPresent()) throw CommonProblem.ALREADY_EXISTS.refuse();
            post(round, stage, lists.lines(round.stage(), stage));
            return view(round);
        });
    }

    private void post(ReviewRound round, ReviewStage stage, List<Shortlists.Line> lines) {
        var call = calls.summary(round.callId());
        int number = shortlists.latest(round.stage()).map(Shortlist::versionNo).orElse(0) + 1;
        var list = new Shortlist(round.stage(), call.divisionPath(), number, clock.now());
        var places = lines.stream().map(line -> new ShortlistPlace(list.id(), line.candidate(), line.goesOn())).toList();
        shortlists.add(list, places);
        var facts = applications.facts(lines.stream().map(line -> line.candidate().applicationId()).toList());
        var rules = calls.rulesOf(round.ruleBookId());
        var said = Map.of("call", call.title(), "stage", stage.title().zh());
        var shown = places.stream().filter(ShortlistPlace::goesOn).map(place -> line(place, facts.get(place.candidate().applicationId()), rules)).toList();
        var notice = notices.draft(new DraftNotice(NOTICE, list.subject(), call.divisionPath(), words.say(Language.ZH, "review", "notice.shortlist.title", said),
                words.say(Language.ZH, "review", "notice.shortlist", said), null, rule(stage, rules), shown));
        notices.post(notice);
        list.inNotice(notice);
        transitions.move(list, ShortlistStatus.ANNOUNCED);
        store.flush();
    }

    private DraftNotice.Line line(ShortlistPlace place, ApplicationFacts one, RuleBookContent rules) {
        var shows = rules.publicity().shows();
        var shown = new java.util.ArrayList<ShownFact>();
        if (shows.contains(Shown.IMPLEMENTER)) shown.add(fact("implementer", organisations.require(one.organisationId()).name()));
        if (shows.contains(Shown.HOST) && one.hostId() != null) shown.add(fact("host", organisations.require(one.hostId()).name()));
        return new DraftNotice.Line(place.subject(), one.organisationId(), one.title(), shown);
    }

    private ShownFact fact(String key, String value) {
        return new ShownFact(new LocalText(words.say(Language.ZH, "review", "label." + key, Map.of()), words.say(Language.EN, "review", "label." + key, Map.of())), value);
    }

    private static NoticeRule rule(ReviewStage stage, RuleBookContent rules) {
        var objections = rules.publicity().objections();
        return new NoticeRule(stage.shortlistNotice(), objections.acceptWithin(), objections.decideWithin(), objections.extendOnceBy(),
                objections.answerWithin(), objections.anonymousAsLeads());
    }

    /** Refuses to begin a stage before the shortlist it judges has been shown so long as the rule book says and every objection is settled. */
    void requireShown(ReviewRound round) {
        var former = calls.rulesOf(round.ruleBookId()).review().stageBefore(round.stageKey());
        if (former.isEmpty() || former.get().shortlistNotice() == null) return;
        var standing = shortlists.standing(round.stage().at(former.get().key())).orElseThrow(() -> ReviewProblem.SHORTLIST_UNANNOUNCED.with("stage", former.get().title()));
        var notice = notices.result(standing.noticeId());
        if (notice.status() != NoticeStatus.ENDED) throw ReviewProblem.SHORTLIST_IN_PUBLICITY.with("until", notice.endsAt());
        long objected = notice.lines().stream().filter(line -> line.status() == LineStatus.BLOCKED).count();
        if (objected > 0) throw ReviewProblem.SHORTLIST_OBJECTED.with("count", objected);
    }

    /** Sheets under a shortlist fell away: as long as nothing was judged on it, it is taken back and made anew. */
    void takeBack(ReviewRound round, String reason) {
        var next = calls.rulesOf(round.ruleBookId()).review().stageAfter(round.stageKey());
        if (next.isEmpty() || store.rounds(round.callId(), round.listKey()).stream().anyMatch(one -> one.stageKey().equals(next.get().key()) && one.hasBegun())) return;
        shortlists.standing(round.stage()).ifPresent(list -> {
            if (notices.result(list.noticeId()).status() == NoticeStatus.POSTED) notices.withdraw(list.noticeId(), reason);
            transitions.move(list, ShortlistStatus.WITHDRAWN, reason);
        });
    }

    private ReviewStage stage(ReviewRound round) {
        var review = calls.rulesOf(round.ruleBookId()).review();
        if (review.stageAfter(round.stageKey()).isEmpty()) throw ReviewProblem.NO_SHORTLIST.refuse();
        return review.stage(round.stageKey()).orElseThrow();
    }

    private ShortlistView view(ReviewRound round) {
        var stage = stage(round);
        var lines = lists.lines(round.stage(), stage);
        var facts = applications.facts(lines.stream().map(line -> line.candidate().applicationId()).toList());
        var bodies = organisations.summaries(facts.values().stream().map(ApplicationFacts::organisationId).distinct().toList());
        int digits = calls.rulesOf(round.ruleBookId()).review().aggregation().displayDecimals();
        var notice = shortlists.standing(round.stage()).map(list -> notices.result(list.noticeId()));
        return new ShortlistView(round.listKey(), round.stageKey(), stage.shortlist(), stage.shortlistPer(), stage.shortlistNotice(),
                notice.map(one -> new Id(one.id())).orElse(null), notice.map(one -> one.status().name()).orElse(null), notice.map(one -> one.endsAt()).orElse(null),
                lines.stream().map(line -> {
                    var one = facts.get(line.candidate().applicationId());
                    return new ShortlistView.Line(new Id(one.id()), one.title(), bodies.get(one.organisationId()).name(), line.candidate().unit(),
                            line.candidate().score().shown(digits), line.candidate().score(), line.candidate().passed(), line.goesOn());
                }).toList());
    }
}
