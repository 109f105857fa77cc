package org.yichuang.house;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.service.RuleTemplates;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.BusinessClock;

/** Calls for tests, made the way officers make them: {@code calls.open()} is published and takes applications now. */
@ApplicationScoped
public class Calls {
    public static final String TEMPLATE = "shangyu-2020-33";
    private final People people;
    private final BusinessClock clock;

    Calls(People people, BusinessClock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** A draft that lacks nothing; it would be open from an hour ago for thirty days. */
    public Call draft() {
        return draft(TEMPLATE, clock.now().minus(1, ChronoUnit.HOURS), clock.now().plus(30, ChronoUnit.DAYS));
    }

    public Call draft(String template, Instant opensAt, Instant closesAt) {
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var id = officer.asks().body(body(programme(officer), "\"template\":\"" + template + "\"", opensAt, closesAt))
                .post("/api/v1/calls").then().statusCode(201).extract().path("id").toString();
        return new Call(id, officer);
    }

    /** Published and open. */
    public Call open() {
        return published(draft());
    }

    /** Published and open under these rules. */
    public Call openUnder(RuleBookContent rules) {
        return openUnder(Json.write(rules));
    }

    /** Published and open, with rules that differ from the template in what is changed here. */
    public Call open(Consumer<ObjectNode> change) {
        var rules = (ObjectNode) new RuleTemplates().require(TEMPLATE).deepCopy();
        change.accept(rules);
        return openUnder(rules.toString());
    }

    private Call openUnder(String rules) {
        var call = draft();
        var path = "/api/v1/calls/" + call.id() + "/rule-book";
        var tag = call.officer().asks().get(path).then().statusCode(200).extract().header("ETag");
        call.officer().asks().header("If-Match", tag).body(rules).put(path).then().statusCode(200);
        return published(call);
    }

    /** Published, not open before tomorrow. */
    public Call toCome() {
        return published(draft(TEMPLATE, clock.now().plus(1, ChronoUnit.DAYS), clock.now().plus(31, ChronoUnit.DAYS)));
    }

    public Call published(Call draft) {
        draft.step("publication", null).then().statusCode(200);
        return draft;
    }

    public String programme(People.Person officer) {
        return officer.asks().body("{\"title\":\"社区微公益创投\",\"divisionPath\":\"" + People.DISTRICT + "\"}")
                .post("/api/v1/programmes").then().statusCode(201).extract().path("id");
    }

    public static String body(String programme, String origin, Instant opensAt, Instant closesAt) {
        return """
                {"programmeId":"%s","title":"年度社区微公益创投","summary":"面向全区征集社区微公益项目。","fiscalYear":2026,"opensAt":"%s","closesAt":"%s",
                 "plannedPoolFen":60000000,"contact":{"name":"社会组织管理科","phone":"0575-00000000"},%s}"""
                .formatted(programme, opensAt, closesAt, origin);
    }

    public record Call(String id, People.Person officer) {
        public String etag() {
            return officer.asks().get("/api/v1/calls/" + id).then().statusCode(200).extract().header("ETag");
        }

        /** A step by the officer, resting on the newest version, with a key of its own. */
        public Response step(String step, String body) {
            return step(officer, step, body);
        }

        public Response step(People.Person person, String step, String body) {
            var request = person.asks().header("If-Match", etag()).header("Idempotency-Key", "key-" + Long.toString(Ids.next(), 36));
            return (body == null ? request : request.body(body)).post("/api/v1/calls/" + id + "/" + step);
        }
    }
}
