package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.TrancheCondition;
import org.yichuang.disbursement.domain.ConditionTable;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.gate.Condition;
import org.yichuang.gate.GateQuestion;
import org.yichuang.gate.RestrictionPoint;
import org.yichuang.gate.Restrictions;
import org.yichuang.kernel.step.Subject;
import org.yichuang.organisation.OrganisationDirectory;

/** May this part of a grant move? What the rule book asks of it, and what the record of implementer and host must show. */
@ApplicationScoped
public class TrancheGate {
    /** One name for all three moments, so that "since when" and waivers hold from the request to the payment. */
    public static final String NAME = "tranche";
    static final String IMPLEMENTER = "implementer";
    static final String HOST = "host";
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final Restrictions restrictions;

    TrancheGate(CallDirectory calls, OrganisationDirectory organisations, Restrictions restrictions) {
        this.calls = calls;
        this.organisations = organisations;
        this.restrictions = restrictions;
    }

    public GateQuestion atRequest(Tranche tranche) {
        return question(tranche, calls.rulesOf(tranche.ruleBookId()).tranches().conditionsAtRequest());
    }

    /** Also at approval: what would stop the payment is better known before. */
    public GateQuestion atPayment(Tranche tranche) {
        return question(tranche, calls.rulesOf(tranche.ruleBookId()).tranches().conditionsAtPayment());
    }

    /** What the record of the organisations forbids, alone. */
    static boolean isRestriction(Condition condition) {
        return condition.party().equals(IMPLEMENTER) || condition.party().equals(HOST);
    }

    private GateQuestion question(Tranche tranche, Set<TrancheCondition> asked) {
        var conditions = new ArrayList<>(ConditionTable.CURRENT.of(asked, tranche.trigger(), tranche.amount()));
        // Money never goes past the five restriction points, whatever a rule book leaves out.
        conditions.addAll(restrictions(IMPLEMENTER, tranche.implementerId()));
        if (tranche.hostId() != null) conditions.addAll(restrictions(HOST, tranche.hostId()));
        return new GateQuestion(NAME, tranche.subject(), tranche.divisionPath(), tranche.implementerId(), parties(tranche), conditions);
    }

    private List<Condition> restrictions(String party, long organisationId) {
        return restrictions.conditions(RestrictionPoint.RECEIVE_MONEY, party, organisations.require(organisationId).kind().name());
    }

    private static Map<String, Subject> parties(Tranche tranche) {
        var parties = new LinkedHashMap<String, Subject>();
        parties.put(IMPLEMENTER, new Subject("organisation", tranche.implementerId()));
        if (tranche.hostId() != null) parties.put(HOST, new Subject("organisation", tranche.hostId()));
        parties.put("project", new Subject("project", tranche.projectId()));
        return parties;
    }
}
