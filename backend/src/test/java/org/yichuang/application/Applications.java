package org.yichuang.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yichuang.activity.Recorded;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.organisation.Register;

/** Applications for tests, drafted by two people of one registered organisation in an open call. */
@ApplicationScoped
public class Applications {
    private final Calls calls;
    private final Register register;
    private final People people;
    private final Recorded recorded;

    Applications(Calls calls, Register register, People people, Recorded recorded) {
        this.calls = calls;
        this.register = register;
        this.people = people;
        this.recorded = recorded;
    }

    /** A fresh draft in a fresh open call. */
    public Draft draft() {
        return draftIn(calls.open());
    }

    public Draft draftIn(Calls.Call call) {
        return draftIn(call, "registered");
    }

    public Draft draftIn(Calls.Call call, String track) {
        var body = register.confirmed(register.applicant());
        var organisation = body.id();
        var owner = people.of(body.key(), Role.APPLICANT_OWNER);
        var editor = people.of(body.key(), Role.APPLICANT_EDITOR);
        activeIn(body, owner);
        var id = begin(owner, call.id(), organisation, track).then().statusCode(201).extract().path("id").toString();
        return new Draft(id, call, organisation, owner, editor);
    }

    /** A draft of a filed body in Cao'e, filed long ago, whose host has agreed. */
    public HostedDraft filedDraftIn(Calls.Call call) {
        return filedDraftIn(call, "filed");
    }

    public HostedDraft filedDraftIn(Calls.Call call, String track) {
        return filedDraftIn(call, track, register.confirmed(register.applicant()));
    }

    /** One more filed body of this host. */
    public HostedDraft filedDraftIn(Calls.Call call, String track, Register.One host) {
        var body = register.filedLongAgo();
        var owner = people.of(body, Role.APPLICANT_OWNER);
        var editor = people.of(body, Role.APPLICANT_EDITOR);
        var signatory = people.of(host.key(), Role.HOST_SIGNATORY);
        var organisation = Id.of(body).toString();
        activeIn(new Register.One(organisation, null, null, null), owner);
        var link = owner.asks().body(Map.of("hostId", host.id())).post("/api/v1/organisations/{id}/host-request", organisation).then().statusCode(201).extract();
        signatory.asks().header("If-Match", link.header("ETag")).post("/api/v1/hosts/{id}/acceptance", link.path("id").toString()).then().statusCode(200);
        var id = begin(owner, call.id(), organisation, track).then().statusCode(201).extract().path("id").toString();
        return new HostedDraft(new Draft(id, call, organisation, owner, editor), host.id(), signatory);
    }

    /** It took part in social governance today, and the village confirmed it. */
    private void activeIn(Register.One body, Person owner) {
        var group = new Recorded.Group(body, owner);
        recorded.verified(group, recorded.today(group));
    }

    /** Handed in, spoken on by the village, passed by township and bureau. */
    public Draft eligibleIn(Calls.Call call) {
        var draft = draftIn(call).completed();
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200);
        return passed(draft);
    }

    /** The same of a filed body through its host, which has confirmed it. */
    public HostedDraft filedEligibleIn(Calls.Call call) {
        var hosted = filedDraftIn(call).handedIn();
        passed(hosted.draft());
        return hosted;
    }

    public Draft passed(Draft draft) {
        opine(draft, register.villager(), true).then().statusCode(200);
        pass(draft, people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP)).then().statusCode(200);
        pass(draft, people.with(Role.PROGRAMME_OFFICER)).then().statusCode(200);
        return draft;
    }

    public static Response opine(Draft draft, Person villager, boolean inFavour) {
        return villager.asks().header("Idempotency-Key", Draft.newKey()).body(Map.of("inFavour", inFavour, "words", "情况属实，村里知道这个项目。"))
                .post("/api/v1/applications/" + draft.id() + "/village-opinion");
    }

    /** Looks into everything that no register tells and passes it. */
    public static Response pass(Draft draft, Person officer) {
        return officer.asks().header("If-Match", draft.etag(officer)).header("Idempotency-Key", Draft.newKey())
                .body(Map.of("outcome", "PASS", "words", "符合条件。", "examined", examined(draft, officer))).post("/api/v1/applications/" + draft.id() + "/checks");
    }

    /** What an officer writes for each condition that nobody can tell. */
    public static List<Map<String, String>> examined(Draft draft, Person officer) {
        List<Map<String, Object>> findings = officer.asks().get("/api/v1/applications/" + draft.id() + "/eligibility").then().statusCode(200)
                .extract().path("answer.findings.findAll { it.outcome == 'UNKNOWN' && it.condition.effect == 'BLOCKS' }.condition");
        return findings.stream().map(condition -> Map.of("ruleId", (String) condition.get("ruleId"), "party", (String) condition.get("party"),
                "words", "查阅纸质档案，符合。")).toList();
    }

    public static Response begin(Person person, String call, String organisation, String track) {
        return person.asks().body("{\"callId\":\"%s\",\"trackKey\":\"%s\",\"organisationId\":\"%s\"}".formatted(call, track, organisation))
                .post("/api/v1/applications");
    }

    /** Every section filled in so that nothing is missing. */
    public static ObjectNode complete() {
        try (InputStream in = Applications.class.getResourceAsStream("/demo/applications/meals-for-neighbours.json")) {
            return (ObjectNode) Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public record Draft(String id, Calls.Call call, String organisation, Person owner, Person editor) {
        public String etag(Person person) {
            return person.asks().get("/api/v1/applications/" + id).then().statusCode(200).extract().header("ETag");
        }

        public Response save(Person person, String etag, Object sections) {
            return person.asks().header("If-Match", etag).body("{\"sections\":" + Json.write(sections) + "}").patch("/api/v1/applications/" + id + "/sections");
        }

        public Response submit(Person person, String etag, String key) {
            return person.asks().header("If-Match", etag).header("Idempotency-Key", key).post("/api/v1/applications/" + id + "/submission");
        }

        /** A complete file that is not attached to anything yet: its id. */
        public String upload(String name) {
            var content = ("%PDF-1.4\n" + "x".repeat(300)).getBytes(StandardCharsets.UTF_8);
            var document = owner.asks().body(Map.of("name", name, "size", content.length)).post("/api/v1/documents").then().statusCode(201)
                    .extract().path("id").toString();
            owner.asks().contentType("application/octet-stream").header("Upload-Offset", 0).body(content).patch("/api/v1/documents/" + document + "/content")
                    .then().statusCode(200);
            return document;
        }

        public Draft completed() {
            save(owner, etag(owner), complete()).then().statusCode(200);
            return this;
        }

        public static String newKey() {
            return "key-" + Long.toString(Ids.next(), 36);
        }
    }

    /** A filed body's draft with those who sign for its host. */
    public record HostedDraft(Draft draft, String host, Person signatory) {
        /** Every section of the filed track filled in. */
        public ObjectNode complete() {
            var complete = Applications.complete();
            complete.set("attachments", Json.MAPPER.valueToTree(Map.of("host-agreement", List.of(draft.upload("依托协议.pdf")))));
            complete.set("host", json("{\"hostRole\":\"依托单位负责签约、收款和记账，本组织负责实施送餐服务。\",\"hostSupport\":\"提供办公场地和一名会计兼职记账。\"}"));
            return complete;
        }

        public HostedDraft handedIn() {
            draft.save(draft.owner(), draft.etag(draft.owner()), complete()).then().statusCode(200);
            draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200);
            confirm("HOST", signatory).then().statusCode(200);
            return this;
        }

        public Response confirm(String party, Person person) {
            return person.asks().header("If-Match", draft.etag(person)).header("Idempotency-Key", Draft.newKey()).body(Map.of("party", party))
                    .post("/api/v1/applications/" + draft.id() + "/confirmations");
        }
    }
}
