package org.yichuang.gate.service;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactSource;
import org.yichuang.kernel.step.Subject;

/** The facts that the stages above tell, by name. */
@ApplicationScoped
public class FactSources {
    private final Instance<FactSource> declared;
    private Map<String, FactSource> byName;

    FactSources(@Any Instance<FactSource> declared) {
        this.declared = declared;
    }

    /** Two sources for one fact would let chance decide: the service does not start with them. */
    void collect(@Observes StartupEvent start) {
        var found = new HashMap<String, FactSource>();
        for (var source : declared) {
            for (var name : source.answers()) {
                if (found.put(name, source) != null) throw new IllegalStateException("two sources tell the fact " + name);
            }
        }
        byName = Map.copyOf(found);
    }

    public Optional<Fact> find(Subject subject, String name) {
        var source = byName.get(name);
        return source == null ? Optional.empty() : source.find(subject, name);
    }
}
