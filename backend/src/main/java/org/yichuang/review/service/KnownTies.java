package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.call.rules.ConflictGround;
import org.yichuang.call.rules.TieKind;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.Reviewer;
import org.yichuang.review.domain.ReviewerTie;
import org.yichuang.review.domain.TieGrounds;

/**
 * Conflicts that the register knows of: a tie to the applicant or its host, the same employer, the same village
 * committee, a role for the organisation. A name, or part of one, is never a ground.
 */
@ApplicationScoped
class KnownTies {
    private final ReviewStore store;
    private final OrganisationDirectory organisations;
    private final Accounts accounts;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    KnownTies(ReviewStore store, OrganisationDirectory organisations, Accounts accounts, WorkingCalendar calendar, BusinessClock clock) {
        this.store = store;
        this.organisations = organisations;
        this.accounts = accounts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** By reviewer, what stands against judging these applications; reviewers without anything are left out. */
    Map<Long, List<Found>> among(Collection<Reviewer> reviewers, List<ApplicationFacts> applications, List<ConflictGround> grounds) {
        var ids = applications.stream().flatMap(one -> Stream.of(one.organisationId(), one.hostId())).filter(Objects::nonNull).distinct().toList();
        var bodies = organisations.summaries(ids);
        var holders = new LinkedHashMap<Long, List<Long>>();
        for (var id : ids) holders.put(id, accounts.holdersOf(id).stream().map(holder -> holder.accountId()).toList());
        var ties = store.ties(reviewers.stream().map(Reviewer::id).toList());
        var book = new TieGrounds(grounds, calendar);
        var found = new LinkedHashMap<Long, List<Found>>();
        for (var reviewer : reviewers) {
            var own = new ArrayList<Found>();
            for (var application : applications) {
                for (var body : parties(application, bodies)) {
                    ground(reviewer, ties, body, holders.get(body.id()), book).ifPresent(tie -> own.add(new Found(application.id(), tie.kind(), tie.ground(), body.name())));
                }
            }
            if (!own.isEmpty()) found.put(reviewer.id(), own.stream().distinct().toList());
        }
        return found;
    }

    private static List<OrganisationSummary> parties(ApplicationFacts application, Map<Long, OrganisationSummary> bodies) {
        return Stream.of(application.organisationId(), application.hostId()).filter(Objects::nonNull).map(bodies::get).filter(Objects::nonNull).toList();
    }

    private Optional<Tie> ground(Reviewer reviewer, List<ReviewerTie> ties, OrganisationSummary body, List<Long> holders, TieGrounds book) {
        var present = new ArrayList<TieKind>();
        if (holders.contains(reviewer.accountId())) present.add(TieKind.MEMBER);
        if (body.name().equals(reviewer.employer())) present.add(TieKind.EMPLOYED);
        var lasting = present.stream().flatMap(kind -> tie(kind, null, book).stream());
        var noted = ties.stream().filter(tie -> tie.reviewerId() == reviewer.id())
                .filter(tie -> Objects.equals(tie.organisationId(), body.id())
                        || tie.divisionPath() != null && body.divisionPath().startsWith(tie.divisionPath()))
                .flatMap(tie -> tie(tie.kind(), tie.endedOn(), book).stream());
        return Stream.concat(lasting, noted).findFirst();
    }

    private Optional<Tie> tie(TieKind kind, LocalDate endedOn, TieGrounds book) {
        return book.of(kind, endedOn, clock.today()).map(ground -> new Tie(kind, ground));
    }

    private record Tie(TieKind kind, String ground) { }

    /**
     * @param ground the rule book's, or {@code register} where it names no ties
     * @param about the organisation the tie is to
     */
    record Found(long applicationId, TieKind kind, String ground, String about) { }
}
