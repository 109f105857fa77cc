package org.yichuang.house;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Set;
import org.yichuang.identity.domain.Account;
import org.yichuang.identity.domain.AccountGrant;
import org.yichuang.identity.domain.SignInSession;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.time.SystemClock;

/** People for tests: each is a fresh account with one role; {@link Person#asks()} is a request signed in as that person. */
@ApplicationScoped
public class People {
    public static final String DISTRICT = "/330604/";
    private final EntityManager db;
    private final SystemClock clock;

    People(EntityManager db, SystemClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Someone with a role for a division and all below it. */
    public Person with(String role, String divisionPath) {
        return create(role, divisionPath, null);
    }

    /** Someone with a role for the whole district. */
    public Person with(String role) {
        return create(role, DISTRICT, null);
    }

    /** Someone with a role for one organisation. */
    public Person of(long organisationId, String role) {
        return create(role, null, organisationId);
    }

    /** The same person holds another role, for one organisation. */
    public void also(Person person, String role, long organisationId) {
        QuarkusTransaction.joiningExisting().run(() -> db.persist(new AccountGrant(person.accountId(), role, null, organisationId, clock.now(), null)));
    }

    private Person create(String role, String divisionPath, Long organisationId) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var now = clock.now();
            var account = new Account("t" + Long.toString(Ids.next(), 36), "测试 " + role, null, now);
            db.persist(account);
            db.flush();
            db.persist(new AccountGrant(account.id(), role, divisionPath, organisationId, now, null));
            var session = new SignInSession(account.id(), now);
            db.persist(session);
            return new Person(account.id(), Jwt.subject(String.valueOf(account.id())).claim("name", account.displayName()).claim("sid", String.valueOf(session.id()))
                    .groups(Set.of(role)).expiresIn(Duration.ofMinutes(10)).sign());
        });
    }

    public record Person(long accountId, String token) {
        /** A JSON request carrying this person's access token. */
        public RequestSpecification asks() {
            return RestAssured.given().auth().oauth2(token).contentType("application/json").header("Accept-Language", "en");
        }
    }

    /** A JSON request of somebody without an account. */
    public static RequestSpecification anybody() {
        return RestAssured.given().contentType("application/json").header("Accept-Language", "en");
    }
}
