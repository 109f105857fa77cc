package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yichuang.application.domain.Application;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactSource;
import org.yichuang.gate.FactValue;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;

/** Tells stages above what an application's own budget says. */
@ApplicationScoped
class HandedInFacts implements FactSource {
    private static final String OWN = "application.has-own-contribution";
    private static final LocalText BUDGET = new LocalText("申报书的预算", "the budget in the application");
    private final ApplicationFactsReading reading;
    private final BusinessClock clock;

    HandedInFacts(ApplicationFactsReading reading, BusinessClock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public Set<String> answers() {
        return Set.of(OWN);
    }

    /** Unknown while there is no budget. */
    @Override
    public Optional<Fact> find(Subject subject, String name) {
        if (!subject.kind().equals(Application.KIND)) return Optional.empty();
        return Optional.ofNullable(reading.facts(List.of(subject.id())).get(subject.id())).filter(one -> one.own() != null)
                .map(one -> new Fact(FactValue.flag(one.own().isPositive()), List.of(subject), BUDGET, clock.now()));
    }
}
