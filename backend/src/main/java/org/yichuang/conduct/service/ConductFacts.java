package org.yichuang.conduct.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yichuang.conduct.ListingKind;
import org.yichuang.conduct.domain.CreditListing;
import org.yichuang.conduct.domain.SupervisionCase;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactSource;
import org.yichuang.gate.FactValue;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;

/** Tells the gates who is listed or under investigation: never, still, or until which days it was. */
@ApplicationScoped
class ConductFacts implements FactSource {
    private static final LocalText DECISIONS = new LocalText("登记机关决定文书（由民政局录入）", "decisions of the registration authority, entered by the bureau");
    private static final LocalText ATTENTION = new LocalText("备案组织关注名单", "attention list for filed bodies");
    private static final LocalText CASES = new LocalText("监督事项", "supervision cases");
    private static final String ABNORMAL = "credit.abnormal-listed";
    private static final String SERIOUS = "credit.seriously-dishonest";
    private static final String ATTENDED = "conduct.attention-listed";
    private static final String INVESTIGATED = "organisation.under-investigation";
    private final EntityManager db;
    private final BusinessClock clock;

    ConductFacts(EntityManager db, BusinessClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Set<String> answers() {
        return Set.of(ABNORMAL, SERIOUS, ATTENDED, INVESTIGATED);
    }

    @Override
    public Optional<Fact> find(Subject subject, String name) {
        if (!subject.kind().equals("organisation")) return Optional.empty();
        return Optional.of(switch (name) {
            case ABNORMAL -> listed(subject, ListingKind.ABNORMAL, DECISIONS);
            case SERIOUS -> listed(subject, ListingKind.SERIOUS, DECISIONS);
            case ATTENDED -> listed(subject, ListingKind.ATTENTION, ATTENTION);
            default -> investigated(subject);
        });
    }

    private Fact listed(Subject organisation, ListingKind kind, LocalText source) {
        var listings = db.createQuery("from CreditListing where organisationId = :id and kind = :kind order by id", CreditListing.class)
                .setParameter("id", organisation.id()).setParameter("kind", kind).getResultList();
        var value = value(listings.stream().map(CreditListing::removedOn).toList());
        return new Fact(value, listings.stream().map(CreditListing::subject).toList(), source, clock.now());
    }

    private Fact investigated(Subject organisation) {
        var cases = db.createQuery("from SupervisionCase where organisationId = :id order by id", SupervisionCase.class)
                .setParameter("id", organisation.id()).getResultList();
        var value = value(cases.stream().map(one -> one.closedAt() == null ? null : BusinessClock.dayOf(one.closedAt())).toList());
        return new Fact(value, cases.stream().map(SupervisionCase::subject).toList(), CASES, clock.now());
    }

    /** @param ends the day on which each ended, null for one that has not */
    static FactValue value(List<LocalDate> ends) {
        if (ends.isEmpty()) return FactValue.never();
        return ends.stream().anyMatch(Objects::isNull) ? FactValue.ongoing() : FactValue.days(ends);
    }
}
