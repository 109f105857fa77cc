package org.yichuang.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.activity.ActivityStatus;
import org.yichuang.activity.HelpedActivities;
import org.yichuang.activity.HelpedActivity;
import org.yichuang.conduct.CreditLists;
import org.yichuang.organisation.FilingItem;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;
import org.yichuang.standing.IndicatorSource;
import org.yichuang.standing.StandingFact;
import org.yichuang.standing.domain.Body;
import org.yichuang.standing.domain.DeclarationStore;
import org.yichuang.standing.domain.Done;
import org.yichuang.standing.domain.Known;

/** Gathers what scores rest on, of many organisations at once and in a fixed number of statements. */
@ApplicationScoped
class KnownFacts {
    private final OrganisationDirectory organisations;
    private final HelpedActivities activities;
    private final CreditLists listings;
    private final DeclarationStore declarations;
    private final Instance<IndicatorSource> sources;
    private final RuleBookInForce book;

    KnownFacts(OrganisationDirectory organisations, HelpedActivities activities, CreditLists listings, DeclarationStore declarations,
               Instance<IndicatorSource> sources, RuleBookInForce book) {
        this.organisations = organisations;
        this.activities = activities;
        this.listings = listings;
        this.declarations = declarations;
        this.sources = sources;
        this.book = book;
    }

    /** @param bodies none but confirmed ones */
    Map<OrganisationSummary, Known> of(Collection<OrganisationSummary> bodies, LocalDate asOf) {
        var ids = bodies.stream().map(OrganisationSummary::id).toList();
        if (ids.isEmpty()) return Map.of();
        var after = asOf.minusMonths(book.rules().longestWindow());
        var filled = organisations.filled(ids);
        var done = activities.of(ids, asOf.minusMonths(book.rules().activityWindow()), asOf);
        var declared = declarations.declaredOn(ids, asOf);
        var earned = declarations.earned(ids, after, asOf);
        var listed = listings.statutoryOn(ids, asOf);
        var told = sources.stream().flatMap(source -> source.facts(ids, after, asOf).stream()).collect(Collectors.groupingBy(StandingFact::organisationId));
        var known = new LinkedHashMap<OrganisationSummary, Known>();
        for (var body : bodies) {
            long id = body.id();
            known.put(body, new Known(asOf, body(body, filled.getOrDefault(id, Set.of())),
                    done.getOrDefault(id, List.of()).stream().map(KnownFacts::done).toList(), declared.get(id), earned.getOrDefault(id, List.of()),
                    told.getOrDefault(id, List.of()), listed.getOrDefault(id, Map.of())));
        }
        return known;
    }

    private static Body body(OrganisationSummary one, Set<FilingItem> filled) {
        return new Body(one.id(), one.divisionCode(), one.recognisedOn(), one.partyBuilding(), filled.stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static Done done(HelpedActivity one) {
        return new Done(one.id(), one.title(), one.heldOn(), one.place(), one.divisionCode(), one.people(),
                one.keyGroups().stream().map(Enum::name).collect(Collectors.toSet()), one.status() == ActivityStatus.VERIFIED, one.minutes());
    }
}
