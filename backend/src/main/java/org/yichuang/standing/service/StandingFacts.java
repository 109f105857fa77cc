package org.yichuang.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yichuang.activity.ActivityStatus;
import org.yichuang.activity.HelpedActivities;
import org.yichuang.activity.HelpedActivity;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactSource;
import org.yichuang.gate.FactValue;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;
import org.yichuang.standing.domain.Snapshot;
import org.yichuang.standing.domain.SnapshotStore;

/** Tells gates how many published snapshots running were low, and whether an organisation sleeps. A live score opens and shuts nothing. */
@ApplicationScoped
public class StandingFacts implements FactSource {
    public static final String MONTHS_BELOW = "standing.months-below-the-line";
    public static final String DORMANT = "organisation.dormant";
    private static final int MOST = 60;
    private static final LocalText SNAPSHOTS = new LocalText("已发布的四维排位", "published standings");
    private static final LocalText RECORDS = new LocalText("经核实的活动记录", "confirmed activity records");
    private final SnapshotStore snapshots;
    private final OrganisationDirectory organisations;
    private final HelpedActivities activities;
    private final RuleBookInForce book;
    private final BusinessClock clock;

    StandingFacts(SnapshotStore snapshots, OrganisationDirectory organisations, HelpedActivities activities, RuleBookInForce book, BusinessClock clock) {
        this.snapshots = snapshots;
        this.organisations = organisations;
        this.activities = activities;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Set<String> answers() {
        return Set.of(MONTHS_BELOW, DORMANT);
    }

    @Override
    public Optional<Fact> find(Subject subject, String name) {
        if (!subject.kind().equals("organisation")) return Optional.empty();
        return name.equals(DORMANT) ? organisations.summary(subject.id()).filter(OrganisationSummary::isConfirmed).map(this::dormant)
                : Optional.of(monthsBelow(subject.id()));
    }

    private Fact monthsBelow(long organisationId) {
        var entries = snapshots.entriesOf(organisationId, MOST);
        var low = entries.stream().takeWhile(one -> one.isBelow()).toList();
        return new Fact(FactValue.number(low.size()), low.stream().map(one -> new Subject(Snapshot.KIND, one.snapshotId())).toList(), SNAPSHOTS, clock.now());
    }

    /** Who is not that old yet cannot have slept so long. */
    private Fact dormant(OrganisationSummary body) {
        LocalDate since = clock.today().minusDays(book.rules().dormantDays() + 1L);
        var last = activities.of(List.of(body.id()), since, clock.today()).getOrDefault(body.id(), List.of()).stream()
                .filter(one -> one.status() == ActivityStatus.VERIFIED).max(Comparator.comparing(HelpedActivity::heldOn));
        boolean isNew = body.recognisedOn() != null && body.recognisedOn().isAfter(since);
        return new Fact(FactValue.flag(last.isEmpty() && !isNew), last.map(one -> List.of(new Subject("activity", one.id()))).orElse(List.of()),
                RECORDS, clock.now());
    }
}
