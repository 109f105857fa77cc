package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.domain.Agreement;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.EligibilityOperator;
import org.yichuang.call.rules.EligibilityRule;
import org.yichuang.call.rules.EligibilitySubject;
import org.yichuang.gate.Condition;
import org.yichuang.gate.Effect;
import org.yichuang.gate.GateQuestion;
import org.yichuang.gate.Requirement;
import org.yichuang.gate.RestrictionPoint;
import org.yichuang.gate.Restrictions;
import org.yichuang.identity.Role;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.organisation.OrganisationDirectory;

/** What must hold when an agreement comes into force: both organisations may receive money, and neither has more projects than the rules allow. */
@ApplicationScoped
public class AgreementGate {
    public static final String NAME = "agreement";
    private static final String IMPLEMENTER = "implementer";
    private static final String HOST = "host";
    private static final LocalText BASIS = new LocalText("本次征集的规则", "the rules of this call");
    private final OrganisationDirectory organisations;
    private final Restrictions restrictions;
    private final CallDirectory calls;

    AgreementGate(OrganisationDirectory organisations, Restrictions restrictions, CallDirectory calls) {
        this.organisations = organisations;
        this.restrictions = restrictions;
        this.calls = calls;
    }

    /** The host that the agreement names still stands in for the filed body. */
    void requireHost(Agreement agreement) {
        if (agreement.hostId() == null) return;
        if (!Objects.equals(organisations.require(agreement.implementerId()).hostId(), agreement.hostId())) {
            throw AwardProblem.HOST_NOT_ACCEPTED.with("host", organisations.require(agreement.hostId()).name());
        }
    }

    GateQuestion question(Agreement agreement) {
        return question(NAME, agreement.subject(), agreement.divisionPath(), agreement.implementerId(), agreement.hostId(), agreement.ruleBookId(),
                agreement.trackKey(), true);
    }

    /** @param counting also how many projects they carry; a change of an account does not ask that */
    GateQuestion question(String gate, Subject subject, String divisionPath, long implementerId, Long hostId, long ruleBookId, String track, boolean counting) {
        var parties = new HashMap<String, Subject>();
        var conditions = new ArrayList<Condition>();
        party(IMPLEMENTER, implementerId, parties, conditions);
        if (hostId != null) party(HOST, hostId, parties, conditions);
        if (counting) conditions.addAll(counts(ruleBookId, track, hostId != null));
        return new GateQuestion(gate, subject, divisionPath, implementerId, parties, conditions);
    }

    private void party(String name, long id, java.util.Map<String, Subject> parties, List<Condition> conditions) {
        parties.put(name, new Subject("organisation", id));
        conditions.addAll(restrictions.conditions(RestrictionPoint.RECEIVE_MONEY, name, organisations.require(id).kind().name()));
    }

    /** The rule book's own limits on projects, as they were asked at eligibility. */
    private List<Condition> counts(long ruleBookId, String track, boolean hosted) {
        var found = new ArrayList<Condition>();
        for (var rule : calls.rulesOf(ruleBookId).eligibility()) {
            boolean counts = Set.of(AwardFacts.LIVE, AwardFacts.HOSTED).contains(rule.fact()) && rule.operator() == EligibilityOperator.AT_MOST;
            if (!counts || !rule.holdsFor(track) || rule.severity() != EligibilityRule.Severity.REFUSE) continue;
            if (rule.subject() != EligibilitySubject.HOST) found.add(condition(rule, IMPLEMENTER, ruleBookId));
            if (hosted && rule.subject() != EligibilitySubject.IMPLEMENTER) found.add(condition(rule, HOST, ruleBookId));
        }
        return found;
    }

    private static Condition condition(EligibilityRule rule, String party, long ruleBookId) {
        return new Condition(rule.ruleId(), String.valueOf(ruleBookId), party, rule.fact(), Requirement.atMost(rule.value().asLong()), Effect.BLOCKS,
                rule.requirement(), rule.wayOut(), BASIS, Role.APPLICANT_OWNER, true);
    }
}
