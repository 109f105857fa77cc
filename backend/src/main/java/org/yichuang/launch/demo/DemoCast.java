package org.yichuang.launch.demo;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.idempotency.RequestKey;

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

    /** One after the other: hashing all their passwords in one transaction takes a slow machine longer than a transaction may last. */
    void enter() {
        for (var person : DemoPerson.values()) {
            ids.put(person, inRequest(() -> {
                long id = accounts.create(person.loginName(), person.displayName, DemoPerson.PASSWORD);
                if (person.divisionPath != null) accounts.grant(id, person.role(), person.divisionPath, null);
                return id;
            }));
        }
    }

    void join(DemoPerson person, long organisationId) {
        inRequest(() -> {
            accounts.grant(ids.get(person), person.role(), null, organisationId);
            return null;
        });
    }

    <T> T as(DemoPerson person, Supplier<T> deed) {
        return inRequest(() -> {
            actor.isAccount(ids.get(person), person.displayName);
            return deed.get();
        });
    }

    /** Somebody without an account. */
    <T> T asPublic(Supplier<T> deed) {
        return inRequest(deed);
    }

    /** What the service does by itself when its time has come; it opens the transactions it needs. */
    void asJob(String name, Runnable job) {
        request(() -> {
            actor.isJob(name);
            job.run();
            return null;
        });
    }

    Id idOf(DemoPerson person) {
        return new Id(ids.get(person));
    }

    /** Nothing in the demo is sent twice. */
    static RequestKey key() {
        return new RequestKey("demo-" + new Id(Ids.next()));
    }

    /** Each deed is a request and a transaction of its own, so that nobody keeps the rights of the one before and the next one sees what was done. */
    private static <T> T inRequest(Supplier<T> deed) {
        return request(() -> QuarkusTransaction.requiringNew().call(deed::get));
    }

    private static <T> T request(Supplier<T> deed) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            return deed.get();
        } finally {
            request.terminate();
        }
    }
}
