package org.yichuang.launch.demo;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.actor.Actor;

/** Lets the demo's people act: what is filled in is done by them, with their rights, through the same services as in the browser. */
@ApplicationScoped
class DemoCast {
    private final Accounts accounts;
    private final Actor actor;
    private final Map<DemoPerson, Long> ids = new EnumMap<>(DemoPerson.class);

    DemoCast(Accounts accounts, Actor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    boolean isThere() {
        return accounts.findByLogin(DemoPerson.ADMINISTRATOR.loginName()).isPresent();
    }

    void enter() {
        inRequest(() -> {
            for (var person : DemoPerson.values()) {
                long id = accounts.create(person.loginName(), person.displayName, DemoPerson.PASSWORD);
                ids.put(person, id);
                if (person.divisionPath != null) accounts.grant(id, person.name(), person.divisionPath, null);
            }
            return null;
        });
    }

    void join(DemoPerson person, long organisationId) {
        inRequest(() -> {
            accounts.grant(ids.get(person), person.name(), null, organisationId);
            return null;
        });
    }

    <T> T as(DemoPerson person, Supplier<T> deed) {
        return inRequest(() -> {
            actor.isAccount(ids.get(person), person.displayName);
            return deed.get();
        });
    }

    /** Each deed is a request of its own, so that nobody keeps the rights of the one before. */
    private static <T> T inRequest(Supplier<T> deed) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            return deed.get();
        } finally {
            request.terminate();
        }
    }
}
