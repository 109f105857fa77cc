package org.yichuang.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;

/** A stage that knows what a test tells it. */
@ApplicationScoped
public class KnownFacts implements FactSource {
    public static final String AGE = "gate-test.age-months";
    public static final String LISTED = "gate-test.listed";
    private final Map<String, FactValue> values = new ConcurrentHashMap<>();
    private final BusinessClock clock;

    KnownFacts(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    public Set<String> answers() {
        return Set.of(AGE, LISTED);
    }

    @Override
    public Optional<Fact> find(Subject subject, String name) {
        return Optional.ofNullable(values.get(subject + name))
                .map(value -> new Fact(value, List.of(subject), new LocalText("登记簿", "the register"), clock.now()));
    }

    public void tell(Subject subject, String name, FactValue value) {
        values.put(subject + name, value);
    }
}
