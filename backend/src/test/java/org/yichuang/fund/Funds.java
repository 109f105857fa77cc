package org.yichuang.fund;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Set;
import org.yichuang.house.People;
import org.yichuang.identity.Accounts;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;

/** Pools for tests, filled the way finance fills them: {@code funds.pool(600_000_00)} has an approved appropriation. */
@ApplicationScoped
public class Funds {
    private final People people;
    private final Accounts accounts;
    private final EntityManager db;

    Funds(People people, Accounts accounts, EntityManager db) {
        this.people = people;
        this.accounts = accounts;
        this.db = db;
    }

    public Pool empty() {
        return empty("GENERAL_BUDGET", 2026);
    }

    public Pool empty(String source, int year) {
        return empty(source, year, people.with(Role.FINANCE_CLERK), people.with(Role.FINANCE_APPROVER));
    }

    public Pool empty(String source, int year, People.Person clerk, People.Person approver) {
        var id = clerk.asks().header("Idempotency-Key", key()).body("""
                {"title":"微公益创投资金","source":"%s","fiscalYear":%d,"divisionPath":"%s"}""".formatted(source, year, People.DISTRICT))
                .post("/api/v1/fund-pools").then().statusCode(201).extract().path("id").toString();
        return new Pool(id, clerk, approver);
    }

    public Pool pool(long fen) {
        var pool = empty();
        pool.approve(pool.order("APPROPRIATION", fen, null));
        return pool;
    }

    /** Somebody who makes orders and decides them. */
    public People.Person both() {
        return both(Role.FINANCE_CLERK, Role.FINANCE_APPROVER);
    }

    /** Somebody who holds both roles for the district. */
    public People.Person both(String one, String other) {
        var person = people.with(one);
        QuarkusTransaction.requiringNew().run(() -> accounts.grant(person.accountId(), other, People.DISTRICT, null));
        var session = QuarkusTransaction.requiringNew().call(() -> db.createQuery("select id from SignInSession where accountId = :id", Long.class)
                .setParameter("id", person.accountId()).getSingleResult());
        return new People.Person(person.accountId(), Jwt.subject(String.valueOf(person.accountId())).claim("name", "both")
                .claim("sid", String.valueOf(session))
                .groups(Set.of(one, other)).expiresIn(Duration.ofMinutes(10)).sign());
    }

    public static String key() {
        return "key-" + Long.toString(Ids.next(), 36);
    }

    public record Pool(String id, People.Person clerk, People.Person approver) {
        public long number() {
            return Id.fromString(id).value();
        }

        public String path() {
            return "/api/v1/fund-pools/" + id;
        }

        public long figure(String name) {
            return ((Number) clerk.asks().get(path()).then().statusCode(200).extract().path("figures." + name + "Fen")).longValue();
        }

        public Response propose(String kind, long fen, String target) {
            return clerk.asks().header("Idempotency-Key", key()).body("""
                    {"kind":"%s","amountFen":%d,"targetPoolId":%s,"basis":"虞财社〔2026〕12号"}"""
                    .formatted(kind, fen, target == null ? "null" : "\"" + target + "\"")).post(path() + "/orders");
        }

        public String order(String kind, long fen, String target) {
            return propose(kind, fen, target).then().statusCode(201).extract().path("id");
        }

        public void approve(String order) {
            decide(approver, order, "approval", null).then().statusCode(200);
        }

        public Response decide(People.Person person, String order, String decision, String body) {
            return decide(person, order, decision, body, tag(order), key());
        }

        public Response decide(People.Person person, String order, String decision, String body, String tag, String key) {
            var request = person.asks().header("If-Match", tag).header("Idempotency-Key", key);
            return (body == null ? request : request.body(body)).post(path() + "/orders/" + order + "/" + decision);
        }

        public String tag(String order) {
            return clerk.asks().get(path() + "/orders/" + order).then().statusCode(200).extract().header("ETag");
        }
    }
}
