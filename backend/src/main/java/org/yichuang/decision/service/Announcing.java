package org.yichuang.decision.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.PublicityRules;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.DecisionProblem;
import org.yichuang.decision.DecisionStatus;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.decision.domain.DecisionStore;
import org.yichuang.decision.wire.DecisionView;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;
import org.yichuang.notice.DraftNotice;
import org.yichuang.notice.NoticeRule;
import org.yichuang.notice.Notices;
import org.yichuang.review.Rankings;

/** Award publicity: the whole list at first, afterwards only what changed, and a notice of its own for what was offered and accepted. */
@UseCase
public class Announcing {
    static final String NOTICE = "award-list";
    private final DecisionStore store;
    private final AwardLineStore lines;
    private final DecisionAccess access;
    private final AwardLineLife life;
    private final ShownFacts shown;
    private final DecisionViews views;
    private final Notices notices;
    private final Rankings rankings;
    private final CallDirectory calls;
    private final Words words;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;

    Announcing(DecisionStore store, AwardLineStore lines, DecisionAccess access, AwardLineLife life, ShownFacts shown, DecisionViews views, Notices notices,
               Rankings rankings, CallDirectory calls, Words words, Transitions transitions, Replies replies, BusinessClock clock) {
        this.store = store;
        this.lines = lines;
        this.access = access;
        this.life = life;
        this.shown = shown;
        this.views = views;
        this.notices = notices;
        this.rankings = rankings;
        this.calls = calls;
        this.words = words;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
    }

    public DecisionView announce(long id, IfMatch expected, RequestKey key, LocalDate firstDay) {
        var decision = access.readable(store.lock(id));
        access.requireOfficer(decision.divisionPath());
        return replies.replayOr(key, "announceDecision", Arrays.asList(new Id(id), firstDay), DecisionView.class, () -> {
            IfMatch.check(expected, decision.version());
            if (decision.status() != DecisionStatus.APPROVED) throw DecisionProblem.NOT_APPROVED.refuse();
            life.holdList(decision.callId());
            var due = lines.toAnnounce(decision.callId());
            if (due.isEmpty()) throw DecisionProblem.NOTHING_TO_ANNOUNCE.refuse();
            post(decision.subject(), decision.divisionPath(), due, firstDay, decision.number() == 1 ? "notice.list" : "notice.changed");
            lines.ofCall(decision.callId()).forEach(line -> line.shown(clock.now()));
            rankings.announced(lines.ofCall(decision.callId()).stream().map(AwardLine::rankingId).collect(Collectors.toSet()));
            decision.announced(clock.now());
            store.flush();
            return views.view(decision);
        });
    }

    /** One line that was offered and accepted, in a notice of its own. */
    void announceAlone(AwardLine line) {
        post(line.subject(), calls.summary(line.callId()).divisionPath(), List.of(line), null, "notice.alone");
        lines.flush();
    }

    private void post(Subject about, String divisionPath, List<AwardLine> due, LocalDate firstDay, String key) {
        var call = calls.summary(due.get(0).callId());
        var facts = Map.of("call", call.title(), "code", String.valueOf(call.code()), "project", due.get(0).title());
        var rules = calls.rulesOf(due.get(0).ruleBookId()).publicity();
        var notice = notices.draft(new DraftNotice(NOTICE, about, divisionPath, words.say(Language.ZH, "decision", key + ".title", facts),
                words.say(Language.ZH, "decision", key, facts), firstDay, rule(rules), shown.lines(due)));
        var posted = notices.post(notice);
        for (var line : due) {
            line.inNotice(notice, posted.endsAt());
            line.shown(clock.now());
            if (line.status() != AwardLineStatus.RESERVE) transitions.move(line, AwardLineStatus.IN_PUBLICITY);
        }
    }

    private static NoticeRule rule(PublicityRules rules) {
        var objections = rules.objections();
        return new NoticeRule(rules.notice(), objections.acceptWithin(), objections.decideWithin(), objections.extendOnceBy(), objections.answerWithin(),
                objections.anonymousAsLeads());
    }
}
