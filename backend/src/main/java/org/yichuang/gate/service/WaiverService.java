package org.yichuang.gate.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.gate.Finding;
import org.yichuang.gate.GateAnswer;
import org.yichuang.gate.GateProblem;
import org.yichuang.gate.Outcome;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.gate.domain.AnswerStore;
import org.yichuang.gate.domain.Waiver;
import org.yichuang.gate.domain.WaiverStatus;
import org.yichuang.gate.wire.GrantWaiver;
import org.yichuang.gate.wire.WaiverView;
import org.yichuang.identity.Accounts;
import org.yichuang.identity.Caller;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** Waiving is the bureau lead's, for one finding at a time, and never for an organisation of one's own. */
@UseCase
public class WaiverService {
    private final EntityManager db;
    private final AnswerStore answers;
    private final GateAccess access;
    private final WaiversInForce inForce;
    private final SubjectLocks locks;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;
    private final Caller caller;
    private final Accounts accounts;
    private final AuditTrail audit;

    WaiverService(EntityManager db, AnswerStore answers, GateAccess access, WaiversInForce inForce, SubjectLocks locks, Transitions transitions,
                  Replies replies, BusinessClock clock, Caller caller, Accounts accounts, AuditTrail audit) {
        this.db = db;
        this.answers = answers;
        this.access = access;
        this.inForce = inForce;
        this.locks = locks;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
        this.caller = caller;
        this.accounts = accounts;
        this.audit = audit;
    }

    public WaiverView grant(RequestKey key, GrantWaiver asked) {
        var answer = access.readable(answers.find(asked.answerId().value()).orElseThrow(CommonProblem.NOT_FOUND::refuse));
        access.requireLead(answer.divisionPath());
        access.requireNoAdvantage(answer);
        return replies.replayOr(key, "grant-waiver", asked, WaiverView.class, () -> grant(answer, asked));
    }

    private WaiverView grant(GateAnswer answer, GrantWaiver asked) {
        var finding = obstacle(answer, asked);
        var now = clock.now();
        var today = BusinessClock.dayOf(now);
        var latest = today.plusYears(1);
        if (asked.lastDay().isBefore(today) || asked.lastDay().isAfter(latest)) throw GateProblem.WAIVER_END.with("latest", latest);
        locks.hold(finding.about());
        if (inForce.find(answer.gate(), finding.about(), asked.ruleId(), now).isPresent()) throw GateProblem.WAIVER_EXISTS.refuse();
        var waiver = new Waiver(answer, finding.about(), asked.ruleId(), asked.reason().strip(), caller.accountId(), now,
                BusinessClock.endOf(asked.lastDay()));
        db.persist(waiver);
        db.flush();
        audit.record(waiver.subject(), "waiver-granted", Map.of("gate", waiver.gate(), "rule", waiver.ruleId(), "about", waiver.about(),
                "reason", waiver.reason(), "endsAt", waiver.endsAt()));
        return view(waiver);
    }

    private static Finding obstacle(GateAnswer answer, GrantWaiver asked) {
        var finding = answer.findings().stream()
                .filter(one -> one.condition().ruleId().equals(asked.ruleId()) && one.condition().party().equals(asked.party()))
                .filter(one -> one.outcome() == Outcome.NOT_MET || one.outcome() == Outcome.UNKNOWN)
                .findFirst().orElseThrow(() -> GateProblem.NOTHING_TO_WAIVE.with("rule", asked.ruleId()));
        if (!finding.condition().waivable() || finding.about() == null) throw GateProblem.NOT_WAIVABLE.with("condition", finding.condition().label());
        return finding;
    }

    public WaiverView withdraw(long id, IfMatch expected, String reason) {
        var waiver = access.readable(db.find(Waiver.class, id));
        access.requireLead(waiver.divisionPath());
        db.refresh(waiver, LockModeType.PESSIMISTIC_WRITE);
        IfMatch.check(expected, waiver.version());
        locks.hold(waiver.about());
        transitions.move(waiver, WaiverStatus.WITHDRAWN, reason.strip());
        db.flush();
        return view(waiver);
    }

    public Waiver readable(long id) {
        return access.readable(db.find(Waiver.class, id));
    }

    public WaiverView get(long id) {
        return view(readable(id));
    }

    private WaiverView view(Waiver waiver) {
        return WaiverView.of(waiver, accounts.namesOf(List.of(waiver.authorId())).get(waiver.authorId()), clock.now());
    }
}
