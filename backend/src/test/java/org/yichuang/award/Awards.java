package org.yichuang.award;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.application.Applications.HostedDraft;
import org.yichuang.decision.Decisions;
import org.yichuang.decision.Decisions.Applied;
import org.yichuang.decision.Decisions.Entry;
import org.yichuang.fund.Funds;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.Register;

/**
 * Awards for tests. {@code awards.registeredInForce(3_000_000)} is a project under an agreement in force whose money is
 * committed; {@code hostedInForce} the same of a filed body with its host; {@code registered} and {@code hosted} stop at
 * the draft agreement. All of it is done the way people do it, from the application on; it takes some weeks on the business
 * clock, which goes back to the present after each test.
 */
@ApplicationScoped
public class Awards {
    /** The budget of scenario S6: 30,000 yuan. */
    public static final List<Line> S6 = List.of(new Line("publicity", 300_000), new Line("materials", 1_200_000), new Line("expert", 450_000),
            new Line("staff", 600_000), new Line("management", 300_000), new Line("tax", 150_000));
    private final Calls calls;
    private final Applications applications;
    private final Decisions decisions;
    private final Register register;
    private final People people;
    private final Funds funds;
    private final OrganisationDirectory organisations;
    private final BusinessClock clock;

    Awards(Calls calls, Applications applications, Decisions decisions, Register register, People people, Funds funds, OrganisationDirectory organisations,
           BusinessClock clock) {
        this.calls = calls;
        this.applications = applications;
        this.decisions = decisions;
        this.register = register;
        this.people = people;
        this.funds = funds;
        this.organisations = organisations;
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
        return registered(calls.open(), funds.pool(60_000_000), budget, null);
    }

    /** @param period first and last day of the plan; null for eight months from today */
    public Awarded registered(Calls.Call call, Funds.Pool pool, List<Line> budget, LocalDate[] period) {
        var draft = applications.draftIn(call);
        payee(draft.owner(), draft.organisation(), organisations.require(Id.fromString(draft.organisation()).value()).name());
        return award(draft, null, null, null, pool, sections(Applications.complete(), budget, period));
    }

    public Awarded hosted(List<Line> budget) {
        return hosted(calls.open(), budget);
    }

    public Awarded hosted(Calls.Call call, List<Line> budget) {
        var host = register.confirmed(register.applicant());
        var hostOwner = people.of(host.key(), Role.APPLICANT_OWNER);
        payee(hostOwner, host.id(), host.name());
        return hostedBy(call, host, hostOwner, budget);
    }

    /** One more filed body of the same host. */
    public Awarded hostedBy(Register.One host, Person hostOwner, List<Line> budget) {
        return hostedBy(calls.open(), host, hostOwner, budget);
    }

    private Awarded hostedBy(Calls.Call call, Register.One host, Person hostOwner, List<Line> budget) {
        var hosted = applications.filedDraftIn(call, "filed", host);
        return award(hosted.draft(), hosted, host, hostOwner, funds.pool(60_000_000), sections(hosted.complete(), budget, null));
    }

    /** With an account of its own: one that several bodies share is looked at before money goes there. */
    private static void payee(Person owner, String organisation, String name) {
        var number = "0000 1234 " + Long.toString(100_000_000L + Math.floorMod(Ids.next(), 100_000_000L)).substring(1);
        owner.asks().body(Map.of("holderName", name, "bankName", "示例银行上虞支行", "number", number))
                .put("/api/v1/organisations/{id}/payee-account", organisation).then().statusCode(200);
    }

    /** Handed in, passed, ranked alone, decided and announced; with the end of publicity the agreement is there by itself. */
    private Awarded award(Draft draft, HostedDraft hosted, Register.One host, Person hostOwner, Funds.Pool pool, ObjectNode sections) {
        draft.save(draft.owner(), draft.etag(draft.owner()), sections).then().statusCode(200);
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200);
        if (hosted != null) hosted.confirm("HOST", hosted.signatory()).then().statusCode(200);
        applications.passed(draft);
        var entry = Entry.of("邻里食堂", sections.get("budget").get("lines").findValues("grantFen").stream().mapToLong(JsonNode::asLong).sum(), 100, "85");
        var award = decisions.confirmed(decisions.ranked(draft.call(), pool, List.of(new Applied(hosted == null ? entry : entry.withHost(), draft,
                hosted == null ? null : hosted.signatory()))));
        String agreement = award.of().officer().asks().get("/api/v1/agreements?callId=" + draft.call().id()).then().statusCode(200).extract().path("items[0].id");
        var name = organisations.require(Id.fromString(draft.organisation()).value()).name();
        return new Awarded(agreement, award.lineId(), draft.call(), pool, new Register.One(draft.organisation(), null, name, null), draft.owner(), host, hostOwner,
                award.of().officer(), award.of().lead(), null, draft);
    }

    private ObjectNode sections(ObjectNode all, List<Line> budget, LocalDate[] period) {
        var from = period == null ? clock.today() : period[0];
        var to = period == null ? from.plusMonths(8).minusDays(1) : period[1];
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
                          Person hostOwner, Person officer, Person lead, String project, Draft draft) {
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
            return new Awarded(agreement, awardLineId, call, pool, organisation, owner, host, hostOwner, officer, lead, id, draft);
        }

        public Response showProject(Person person) {
            return person.asks().get("/api/v1/projects/" + project);
        }
    }
}
