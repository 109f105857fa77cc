package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.PROGRAMME_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.application.service.CheckApplication;
import org.yichuang.application.service.CheckService;
import org.yichuang.application.service.EligibilityService;
import org.yichuang.application.service.Examined;
import org.yichuang.gate.Effect;
import org.yichuang.gate.Outcome;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Json;

/** Applications of a call from the first word to the bureau's pass. */
@ApplicationScoped
class DemoHandIn {
    private final DemoCast cast;
    private final DemoGroups groups;
    private final DemoDrafts drafts;
    private final DemoActivities activities;
    private final DemoPapers papers;
    private final CheckService checks;
    private final EligibilityService eligibility;

    DemoHandIn(DemoCast cast, DemoGroups groups, DemoDrafts drafts, DemoActivities activities, DemoPapers papers, CheckService checks,
               EligibilityService eligibility) {
        this.cast = cast;
        this.groups = groups;
        this.drafts = drafts;
        this.activities = activities;
        this.papers = papers;
        this.checks = checks;
        this.eligibility = eligibility;
    }

    /** @return application by proposal, in the order they came */
    Map<DemoProposal, Long> handIn(Id call, List<DemoProposal> proposals, LocalDate starts, LocalDate ends) {
        var received = new LinkedHashMap<DemoProposal, Long>();
        for (var proposal : proposals) received.put(proposal, handIn(call, proposal, starts, ends));
        return received;
    }

    private long handIn(Id call, DemoProposal proposal, LocalDate starts, LocalDate ends) {
        var group = groups.of(proposal);
        activities.takePart(group.owner(), group.id(), proposal.at());
        long application = drafts.begin(group.owner(), call, proposal.track(), group.id());
        var agreement = proposal.isFiled() ? papers.hostAgreement(group.owner(),
                new DemoPapers.HostAgreement(proposal.title(), proposal.body(), group.host())) : null;
        drafts.save(group.owner(), application, new DemoForm(proposal, starts, ends).sections(agreement));
        drafts.submit(group.owner(), application);
        if (proposal.isFiled()) drafts.confirmForHost(group.signatory(), application);
        drafts.speak(proposal.at().villager, application);
        return application;
    }

    void townshipsPass(Map<DemoProposal, Long> received) {
        received.forEach((proposal, application) -> pass(proposal.at().officer, application, "材料齐全，情况属实。"));
    }

    void bureauPasses(Map<DemoProposal, Long> received) {
        received.forEach((proposal, application) -> pass(PROGRAMME_OFFICER, application, "符合申报条件。"));
    }

    /** What no register can tell the officer has looked up. */
    private void pass(DemoPerson officer, long application, String words) {
        cast.as(officer, () -> {
            var unknown = eligibility.of(application).answer().findings().stream()
                    .filter(one -> one.outcome() == Outcome.UNKNOWN && one.condition().effect() == Effect.BLOCKS)
                    .map(one -> new Examined(one.condition().ruleId(), one.condition().party(), "查阅档案和省社会组织信用平台，符合。")).toList();
            var sheet = Json.MAPPER.convertValue(Map.of("outcome", "PASS", "words", words, "examined", unknown), CheckApplication.class);
            return checks.check(application, drafts.version(application), DemoCast.key(), sheet);
        });
    }
}
