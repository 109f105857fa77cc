package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.gate.Condition;
import org.yichuang.gate.GateAnswer;
import org.yichuang.gate.GateQuestion;
import org.yichuang.gate.Gates;
import org.yichuang.gate.RestrictionPoint;
import org.yichuang.gate.Restrictions;
import org.yichuang.kernel.step.Subject;
import org.yichuang.organisation.OrganisationDirectory;

/** May money go to this one today? Asked of the body and of its host on the day an offer is made, and kept. */
@ApplicationScoped
public class ReceiveGate {
    private final Gates gates;
    private final Restrictions restrictions;
    private final OrganisationDirectory organisations;

    ReceiveGate(Gates gates, Restrictions restrictions, OrganisationDirectory organisations) {
        this.gates = gates;
        this.restrictions = restrictions;
        this.organisations = organisations;
    }

    /** Looked at and kept; the caller goes by the verdict. */
    public GateAnswer check(AwardLine line) {
        return gates.check(question(line));
    }

    /** Refuses with everything that stands in the way. */
    public GateAnswer require(AwardLine line) {
        return gates.require(question(line));
    }

    private GateQuestion question(AwardLine line) {
        var conditions = new ArrayList<Condition>();
        var parties = new HashMap<String, Subject>();
        add("implementer", line.implementerId(), conditions, parties);
        if (line.hostId() != null) add("host", line.hostId(), conditions, parties);
        return new GateQuestion(RestrictionPoint.RECEIVE_MONEY.gate(), line.subject(), line.divisionPath(), line.implementerId(), parties, conditions);
    }

    private void add(String party, long organisationId, ArrayList<Condition> conditions, HashMap<String, Subject> parties) {
        var kind = organisations.require(organisationId).kind().name();
        conditions.addAll(restrictions.conditions(RestrictionPoint.RECEIVE_MONEY, party, kind));
        parties.put(party, new Subject("organisation", organisationId));
    }
}
