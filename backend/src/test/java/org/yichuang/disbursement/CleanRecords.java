package org.yichuang.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactSource;
import org.yichuang.gate.FactValue;
import org.yichuang.gate.RestrictionPoint;
import org.yichuang.gate.Restrictions;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;

/** Tells of organisations what no stage tells yet: a clean record, unless a test says otherwise. Where a stage tells it, this one is silent. */
@ApplicationScoped
public class CleanRecords implements FactSource {
    private static final Map<String, FactValue> CLEAN = Map.of("organisation.state", FactValue.text("NORMAL"), "money.open-refund-fen", FactValue.money(
            org.yichuang.kernel.money.Money.ZERO), "money.overdue-settlements", FactValue.number(0));
    private final Instance<FactSource> all;
    private final Restrictions restrictions;
    private final BusinessClock clock;
    private final Map<String, FactValue> said = new ConcurrentHashMap<>();

    CleanRecords(@Any Instance<FactSource> all, Restrictions restrictions, BusinessClock clock) {
        this.all = all;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    @Override
    public Set<String> answers() {
        var missing = new HashSet<String>();
        for (var kind : List.of("REGISTERED", "FILED")) {
            restrictions.conditions(RestrictionPoint.RECEIVE_MONEY, "x", kind).forEach(one -> missing.add(one.factName()));
        }
        for (var other : all) if (!(other instanceof CleanRecords)) missing.removeAll(other.answers());
        return missing;
    }

    @Override
    public Optional<Fact> find(Subject subject, String name) {
        var value = said.getOrDefault(subject + name, CLEAN.getOrDefault(name, FactValue.never()));
        if (value.type() == org.yichuang.gate.FactType.TEXT && value.text().isEmpty()) return Optional.empty();
        return Optional.of(new Fact(value, List.of(subject), new LocalText("名录", "the lists"), clock.now()));
    }

    public void tell(Subject subject, String name, FactValue value) {
        said.put(subject + name, value);
    }

    /** Nobody can tell. */
    public void silence(Subject subject, String name) {
        said.put(subject + name, FactValue.text(""));
    }
}
