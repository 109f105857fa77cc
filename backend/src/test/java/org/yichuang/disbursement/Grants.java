package org.yichuang.disbursement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.Applications;
import org.yichuang.award.AgreementInForce;
import org.yichuang.award.domain.Project;
import org.yichuang.call.CallDirectory;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.fund.AwardAccount;
import org.yichuang.fund.Cause;
import org.yichuang.fund.Funds;
import org.yichuang.fund.Ledger;
import org.yichuang.fund.Purpose;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.Register;
import org.yichuang.review.domain.Ranking;

/** Grants under an agreement in force, for tests: the money is committed in the books and the parts are planned. */
@ApplicationScoped
public class Grants {
    private final Applications applications;
    private final Calls calls;
    private final CallDirectory directory;
    private final OrganisationDirectory organisations;
    private final Funds funds;
    private final Ledger ledger;
    private final People people;
    private final EntityManager db;
    private final BusinessClock clock;
    private final Event<AgreementInForce> inForce;

    Grants(Applications applications, Calls calls, CallDirectory directory, OrganisationDirectory organisations, Funds funds, Ledger ledger, People people,
           EntityManager db, BusinessClock clock, Event<AgreementInForce> inForce) {
        this.applications = applications;
        this.calls = calls;
        this.directory = directory;
        this.organisations = organisations;
        this.funds = funds;
        this.ledger = ledger;
        this.people = people;
        this.db = db;
        this.clock = clock;
        this.inForce = inForce;
    }

    public Grant of(long fen) {
        return of(fen, funds.pool(Math.multiplyExact(fen, 3)));
    }

    public Grant of(long fen, Funds.Pool pool) {
        var draft = applications.draftIn(calls.open());
        var owner = people.of(key(draft.organisation()), Role.APPLICANT_OWNER);
        account(owner, draft.organisation(), null, "0000 1234 " + Math.floorMod(Ids.next(), 100_000_000L));
        var grant = Money.fen(fen);
        var project = QuarkusTransaction.requiringNew().call(() -> agreed(draft, grant, pool.number()));
        return new Grant(project, pool, draft.organisation(), owner, people.with(Role.FINANCE_CLERK), people.with(Role.FINANCE_APPROVER),
                people.with(Role.CASHIER));
    }

    public Response account(Person owner, String organisation, String etag, String number) {
        var name = organisations.require(key(organisation)).name();
        var request = owner.asks().body(Map.of("holderName", name, "bankName", "上虞农商银行", "number", number));
        return (etag == null ? request : request.header("If-Match", etag)).put("/api/v1/organisations/" + organisation + "/payee-account");
    }

    private long agreed(Applications.Draft draft, Money grant, long pool) {
        long organisation = key(draft.organisation());
        var call = directory.summary(key(draft.call().id()));
        var path = organisations.require(organisation).divisionPath();
        var facts = new ApplicationFacts(key(draft.id()), call.id(), call.ruleBookId(), "registered", organisation, null, path, "邻里食堂", grant, null,
                Money.ZERO, null, clock.today(), clock.today().plusDays(240), ApplicationStatus.ELIGIBLE, "T" + Ids.next());
        var ranking = new Ranking(call.id(), "list-" + Long.toString(Ids.next(), 36), People.DISTRICT, null, 3, "MEAN", false, null, clock.now());
        db.persist(ranking);
        var line = new AwardLine(facts, "registered", ranking.id(), 1, AwardLineStatus.CONFIRMED, grant, pool, clock.now());
        db.persist(line);
        db.flush();
        var account = organisations.payeeOf(organisation).orElseThrow();
        var project = new Project("XY" + Long.toString(Ids.next(), 36), Ids.next(), line.summary(), account.payeeAccountId(), facts.startsOn(), facts.endsOn(),
                clock.now());
        db.persist(project);
        db.flush();
        var purpose = Purpose.grants(pool, call.id());
        ledger.reserve(Cause.of("award-line", line.id()), purpose, grant);
        ledger.commit(Cause.of("agreement", project.id()), new AwardAccount(line.id(), project.id(), purpose), grant);
        inForce.fire(new AgreementInForce(project.id(), line.id(), call.id()));
        return project.id();
    }

    private static long key(String id) {
        return Id.fromString(id).value();
    }

    public record Grant(long project, Funds.Pool pool, String organisation, Person owner, Person clerk, Person approver, Person cashier) {
        public List<Map<String, Object>> parts() {
            return clerk.asks().get("/api/v1/tranches?projectId=" + new Id(project)).then().statusCode(200).extract().path("items");
        }

        public String part(int number) {
            return parts().stream().filter(one -> one.get("number").equals(number)).findFirst().orElseThrow().get("id").toString();
        }

        public String status(int number) {
            return look(number).then().statusCode(200).extract().path("part.status");
        }

        public Response look(int number) {
            return clerk.asks().get("/api/v1/tranches/" + part(number));
        }

        public Response step(Person person, int number, String step, Object body) {
            return step(person, "/api/v1/tranches/" + part(number) + "/" + step, body);
        }

        public static Response step(Person person, String path, Object body) {
            var request = person.asks().header("Idempotency-Key", Funds.key());
            return (body == null ? request : request.body(body)).post(path);
        }

        public Response request(int number) {
            return step(clerk, number, "request", null);
        }

        public Response approve(int number) {
            return step(approver, number, "approval", null);
        }

        public Response instruct(int number) {
            return step(cashier, number, "instruction", null);
        }

        public void approved(int number) {
            request(number).then().statusCode(200);
            approve(number).then().statusCode(200);
        }

        /** @return the instruction */
        public String instructed(int number) {
            approved(number);
            return instruct(number).then().statusCode(200).extract().path("id");
        }

        public Response settle(String payment, String step, Object body) {
            return step(cashier, "/api/v1/payments/" + payment + "/" + step, body);
        }

        public Response confirm(String payment, String serial, Object day) {
            return settle(payment, "confirmation", Map.of("bankSerial", serial, "paidOn", day.toString()));
        }
    }
}
