package org.yichuang.activity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yichuang.activity.ActivityStatus;
import org.yichuang.activity.domain.Activity;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactSource;
import org.yichuang.gate.FactValue;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;

/** Tells gates when an organisation took part in social governance and when it was last seen active: what was confirmed, nothing else. */
@ApplicationScoped
public class ActivityFacts implements FactSource {
    public static final String GOVERNANCE = "organisation.governance-participations";
    public static final String LAST = "organisation.last-verified-activity";
    private static final LocalText SOURCE = new LocalText("经村（社区）或乡镇（街道）核实的活动记录", "activity records that village or township confirmed");
    private final EntityManager db;
    private final BusinessClock clock;

    ActivityFacts(EntityManager db, BusinessClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Set<String> answers() {
        return Set.of(GOVERNANCE, LAST);
    }

    @Override
    public Optional<Fact> find(Subject subject, String name) {
        if (!subject.kind().equals("organisation")) return Optional.empty();
        var found = verified(subject.id(), name.equals(GOVERNANCE));
        var records = found.stream().map(Activity::subject).toList();
        if (name.equals(GOVERNANCE)) {
            return Optional.of(new Fact(FactValue.days(found.stream().map(one -> one.content().heldOn()).toList()), records, SOURCE, clock.now()));
        }
        var value = found.isEmpty() ? FactValue.never() : FactValue.day(found.get(0).content().heldOn());
        return Optional.of(new Fact(value, records.stream().limit(1).toList(), SOURCE, clock.now()));
    }

    private List<Activity> verified(long organisationId, boolean governanceOnly) {
        return db.createQuery("from Activity where organisationId = :id and status = :verified" + (governanceOnly ? " and governance is not null" : "")
                + " order by heldOn desc, id desc", Activity.class).setParameter("id", organisationId)
                .setParameter("verified", ActivityStatus.VERIFIED).setMaxResults(governanceOnly ? 200 : 1).getResultList();
    }
}
