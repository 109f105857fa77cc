package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.EligibilityConditions;
import org.yichuang.application.domain.Submission;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.CallSummary;
import org.yichuang.gate.Condition;
import org.yichuang.gate.Effect;
import org.yichuang.gate.Finding;
import org.yichuang.gate.GateAnswer;
import org.yichuang.gate.GateQuestion;
import org.yichuang.gate.Gates;
import org.yichuang.gate.Outcome;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;

/** Asks the gate whether an organisation may apply: the rules of the call, its track, the implementer, its host, the application itself. */
@ApplicationScoped
class Eligibility {
    static final String GATE = "apply";
    private final Gates gates;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final OwnFacts own;
    private final Submissions submissions;

    Eligibility(Gates gates, CallDirectory calls, OrganisationDirectory organisations, OwnFacts own, Submissions submissions) {
        this.gates = gates;
        this.calls = calls;
        this.organisations = organisations;
        this.own = own;
        this.submissions = submissions;
    }

    /** Before there is a draft: what belongs to the application itself is still open. */
    GateAnswer look(CallSummary call, String track, OrganisationSummary body) {
        return gates.ask(question(new Subject("organisation", body.id()), call, call.ruleBookId(), track, body, body.isFiled() ? body.hostId() : null, null));
    }

    GateAnswer look(Application application) {
        return gates.ask(question(application));
    }

    /** Kept; what follows is the caller's. */
    GateAnswer check(Application application) {
        return gates.check(question(application));
    }

    /** Refuses with what is not met; what nobody can tell is kept for the officers. */
    GateAnswer admit(Application application) {
        return gates.admit(question(application));
    }

    /** Conditions that refuse when they are not met, and that nobody can tell. */
    static List<Finding> toExamine(GateAnswer answer) {
        return answer.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNKNOWN && finding.condition().effect() == Effect.BLOCKS).toList();
    }

    /** Whoever handed it in is judged by the rules and the host that were sealed with it. */
    private GateQuestion question(Application application) {
        var call = calls.summary(application.callId());
        var sealed = application.status().isEditable() ? java.util.Optional.<Submission>empty() : submissions.last(application.id());
        var body = organisations.require(application.organisationId());
        var rules = sealed.map(Submission::ruleBookId).orElse(call.ruleBookId());
        var host = application.hostId() != null ? application.hostId() : body.isFiled() ? body.hostId() : null;
        return question(application.subject(), call, rules, application.trackKey(), body, host, application);
    }

    private GateQuestion question(Subject subject, CallSummary call, long ruleBookId, String trackKey, OrganisationSummary body, Long host,
                                  Application application) {
        var form = ApplicationForm.of(calls.rulesOf(ruleBookId), trackKey);
        boolean hosted = form.track().hostRequired();
        var basis = new LocalText("《" + call.title() + "》征集规则", "rules of the call “" + call.title() + "”");
        var version = Id.of(ruleBookId).toString();
        var conditions = new ArrayList<Condition>(EligibilityConditions.of(form.track(), version, basis));
        conditions.addAll(EligibilityConditions.of(form.rules().eligibility(), trackKey, hosted, version, basis));
        Map<String, Subject> parties = new LinkedHashMap<>();
        parties.put(EligibilityConditions.IMPLEMENTER, new Subject("organisation", body.id()));
        if (hosted && host != null) parties.put(EligibilityConditions.HOST, new Subject("organisation", host));
        if (application != null) parties.put(EligibilityConditions.APPLICATION, application.subject());
        return new GateQuestion(GATE, subject, body.divisionPath(), body.id(), parties, conditions, own.of(call, body.id(), form, application));
    }
}
