package org.yichuang.award;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.decision.AwardConfirmed;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.domain.AwardLine;
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
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.Register;
import org.yichuang.review.domain.Ranking;

/**
 * Awards for tests. {@code awards.registeredInForce(3_000_000)} is a project under an agreement in force whose money is
 * committed; {@code hostedInForce} the same of a filed body with its host; {@code registered} and {@code hosted} stop at
 * the draft agreement. How the award came about is set by hand: the application stops at its draft, for only what it says is
 * taken over, and the award line and the end of publicity are written here. All that follows goes through the service.
 */
@ApplicationScoped
public class Awards {
    /** The budget of scenario S6: 30,000 yuan. */
    public static final List<Line> S6 = List.of(new Line("publicity", 300_000), new Line("materials", 1_200_000), new Line("expert", 450_000),
            new Line("staff", 600_000), new Line("management", 300_000), new Line("tax", 150_000));
    private final Calls calls;
    private final Register register;
    private final People people;
    private final Funds funds;
    private final Ledger ledger;
    private final ApplicationDirectory applications;
    private final Event<AwardConfirmed> confirmed;
    private final EntityManager db;
    private final BusinessClock clock;

    Awards(Calls calls, Register register, People people, Funds funds, Ledger ledger, ApplicationDirectory applications, Event<AwardConfirmed> confirmed,
           EntityManager db, BusinessClock clock) {
        this.calls = calls;
        this.register = register;
        this.people = people;
        this.funds = funds;
        this.ledger = ledger;
        this.applications = applications;
        this.confirmed = confirmed;
        this.db = db;
        this.clock = clock;
    }

    public record Line(String item, long grantFen) { }

    public Awarded registeredInForce(long fen) {
        return registered(List.of(new Line("materials", fen))).inForce();
    }

    public Awarded hostedInForce(long fen) {
        return hosted(List.of(new Line("materials", fen))).inForce();
    }

    public Awarded registered(List<Line> budget) {
        var founder = register.applicant();
        var body = register.confirmed(founder);
        var owner = people.of(body.key(), Role.APPLICANT_OWNER);
        payee(owner, body);
        return award(owner, body, null, null, "registered", budget);
    }

    public Awarded hosted(List<Line> budget) {
        var host = register.confirmed(register.applicant());
        var hostOwner = people.of(host.key(), Role.APPLICANT_OWNER);
        payee(hostOwner, host);
        return hostedBy(host, hostOwner, budget);
    }

    /** One more filed body of the same host. */
    public Awarded hostedBy(Register.One host, Person hostOwner, List<Line> budget) {
        var body = register.filed(register.applicant());
        var owner = people.of(body.key(), Role.APPLICANT_OWNER);
        var link = owner.asks().body(Map.of("hostId", host.id())).post("/api/v1/organisations/{id}/host-request", body.id()).then().statusCode(201).extract();
        hostOwner.asks().header("If-Match", link.header("ETag")).post("/api/v1/hosts/{id}/acceptance", (String) link.path("id")).then().statusCode(200);
        return award(owner, body, host, hostOwner, "filed", budget);
    }

    private static void payee(Person owner, Register.One body) {
        owner.asks().body(Map.of("holderName", body.name(), "bankName", "示例银行上虞支行", "number", "0000 1234 5678 9012"))
                .put("/api/v1/organisations/{id}/payee-account", body.id()).then().statusCode(200);
    }

    private Awarded award(Person owner, Register.One body, Register.One host, Person hostOwner, String track, List<Line> budget) {
        var call = calls.open();
        var application = application(call, owner, body, track, budget);
        var pool = funds.pool(60_000_000);
        long line = QuarkusTransaction.requiringNew().call(() -> {
            var facts = applications.require(Id.fromString(application).value());
            var ranking = new Ranking(facts.callId(), track, facts.divisionPath(), null, 5, "MEAN", false, null, clock.now());
            db.persist(ranking);
            db.flush();
            var one = new AwardLine(facts, track, ranking.id(), 1, AwardLineStatus.CONFIRMED, facts.requested(), pool.number(), clock.now());
            db.persist(one);
            db.flush();
            ledger.reserve(Cause.of("award-line", one.id()), Purpose.grants(pool.number(), facts.callId()), facts.requested());
            confirmed.fire(new AwardConfirmed(one.id(), facts.callId()));
            return one.id();
        });
        long agreement = db.createQuery("select id from Agreement where awardLineId = :id", Long.class).setParameter("id", line).getSingleResult();
        return new Awarded(new Id(agreement).toString(), line, call, pool, body, owner, host, hostOwner, people.with(Role.PROGRAMME_OFFICER),
                people.with(Role.BUREAU_LEAD), null);
    }

    private String application(Calls.Call call, Person owner, Register.One body, String track, List<Line> budget) {
        var id = Applications.begin(owner, call.id(), body.id(), track).then().statusCode(201).extract().path("id").toString();
        var draft = new Draft(id, call, body.id(), owner, owner);
        draft.save(owner, draft.etag(owner), sections(owner, track, budget)).then().statusCode(200);
        return id;
    }

    private ObjectNode sections(Person owner, String track, List<Line> budget) {
        var all = Applications.complete();
        var from = clock.today();
        var to = from.plusMonths(8).minusDays(1);
        ((ObjectNode) all.get("basics")).put("starts", from.toString()).put("ends", to.toString());
        var steps = (ArrayNode) all.get("plan").get("steps");
        dates(steps, 0, from, from.plusDays(29));
        dates(steps, 1, from.plusDays(30), to.minusDays(30));
        dates(steps, 2, to.minusDays(29), to);
        var table = (ObjectNode) all.get("budget");
        table.put("ownFen", 0).put("minimumWorkableFen", 100);
        var lines = table.putArray("lines");
        for (int i = 0; i < budget.size(); i++) {
            var line = budget.get(i);
            boolean expert = line.item().equals("expert");
            long parts = expert ? Math.max(1, (line.grantFen() + 49_999) / 50_000) : 1;
            lines.addObject().put("id", "r" + (i + 1)).put("item", line.item()).put("what", "用途" + (i + 1)).put("quantity", parts)
                    .put("unitPriceFen", line.grantFen() / parts).put("grantFen", line.grantFen());
        }
        if (track.equals("filed")) {
            all.set("host", Applications.json("{\"hostRole\":\"依托单位负责签约、收款和记账，我们负责实施和记录。\",\"hostSupport\":\"提供场地和会计，每月对账一次。\"}"));
            all.set("attachments", Applications.json("{\"host-agreement\":[\"" + file(owner, "与依托单位的协议.pdf") + "\"]}"));
        }
        return all;
    }

    private static void dates(ArrayNode steps, int index, LocalDate from, LocalDate to) {
        ((ObjectNode) steps.get(index)).put("from", from.toString()).put("to", to.toString());
    }

    /** A complete PDF of this person, not attached to anything yet. */
    public static String file(Person owner, String name) {
        var bytes = ("%PDF-1.4\n" + Ids.next() + "\n%%EOF").getBytes(StandardCharsets.UTF_8);
        var id = owner.asks().body("{\"name\":\"" + name + "\",\"size\":" + bytes.length + "}").post("/api/v1/documents").then().statusCode(201)
                .extract().path("id").toString();
        owner.asks().contentType("application/octet-stream").header("Upload-Offset", 0).body(bytes).patch("/api/v1/documents/{id}/content", id)
                .then().statusCode(200);
        return id;
    }

    /**
     * An award with its agreement and the people around it.
     *
     * @param host null for a registered body; then its owner is null too
     * @param project null until it is in force
     */
    public record Awarded(String agreement, long awardLineId, Calls.Call call, Funds.Pool pool, Register.One organisation, Person owner, Register.One host,
                          Person hostOwner, Person officer, Person lead, String project) {
        public long projectId() {
            return Id.fromString(project).value();
        }

        public Response show(Person person) {
            return person.asks().get("/api/v1/agreements/" + agreement);
        }

        public String etag() {
            return show(officer).then().statusCode(200).extract().header("ETag");
        }

        /** A step that rests on the newest version, with a key of its own. */
        public Response step(Person person, String step, Object body) {
            var request = person.asks().header("If-Match", etag()).header("Idempotency-Key", Draft.newKey());
            return (body == null ? request : request.body(Json.write(body))).post("/api/v1/agreements/" + agreement + "/" + step);
        }

        public Response confirm(Person person, String party) {
            String hash = show(officer).path("text.sha256");
            return step(person, "confirmations", Map.of("party", party, "sha256", hash));
        }

        /** Issued, confirmed by all parties in the system, accepted by the lead. */
        public Awarded inForce() {
            step(officer, "text", null).then().statusCode(200);
            confirm(owner, "ORGANISATION").then().statusCode(200);
            if (host != null) confirm(hostOwner, "HOST").then().statusCode(200);
            String hash = show(officer).path("text.sha256");
            String id = step(lead, "acceptance", Map.of("sha256", hash, "lookedUp", "已在省社会组织信用平台查询，无异常。")).then().statusCode(200)
                    .extract().path("projectId");
            return new Awarded(agreement, awardLineId, call, pool, organisation, owner, host, hostOwner, officer, lead, id);
        }

        public Response showProject(Person person) {
            return person.asks().get("/api/v1/projects/" + project);
        }
    }
}
