package org.yichuang.decision.service;

import java.util.HashMap;
import java.util.Map;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.decision.domain.DecisionContent;
import org.yichuang.organisation.OrganisationSummary;
import org.yichuang.review.RankedPlace;

/** What is known around a decision's lines, looked up once for all of them. */
record Known(RuleBookContent rules, Map<Long, ApplicationFacts> applications, Map<Long, OrganisationSummary> organisations,
             Map<Long, RankedPlace> places) {

    String organisation(Long id) {
        return id == null || !organisations.containsKey(id) ? null : organisations.get(id).name();
    }

    String implementer(long applicationId) {
        return organisation(applications.get(applicationId).organisationId());
    }

    String host(long applicationId) {
        return organisation(applications.get(applicationId).hostId());
    }

    String score(long applicationId) {
        return places.get(applicationId).total().shown(rules.review().aggregation().displayDecimals());
    }

    static Map<Long, RankedPlace> byApplication(Iterable<RankedPlace> places) {
        var found = new HashMap<Long, RankedPlace>();
        places.forEach(place -> found.put(place.applicationId(), place));
        return found;
    }

    static java.util.List<Long> applicationsOf(DecisionContent content) {
        return content.lines().stream().map(line -> line.applicationId()).toList();
    }
}
