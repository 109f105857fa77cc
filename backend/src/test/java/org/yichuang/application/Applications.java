package org.yichuang.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
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

    Applications(Calls calls, Register register, People people) {
        this.calls = calls;
        this.register = register;
        this.people = people;
    }

    /** A fresh draft in a fresh open call. */
    public Draft draft() {
        return draftIn(calls.open());
    }

    public Draft draftIn(Calls.Call call) {
        var founder = register.applicant();
        var organisation = register.confirmed(founder).id();
        var owner = people.of(Id.fromString(organisation).value(), Role.APPLICANT_OWNER);
        var editor = people.of(Id.fromString(organisation).value(), Role.APPLICANT_EDITOR);
        var id = begin(owner, call.id(), organisation, "registered").then().statusCode(201).extract().path("id").toString();
        return new Draft(id, call, organisation, owner, editor);
    }

    /** Handed in, passed by township and bureau. */
    public Draft eligibleIn(Calls.Call call) {
        var draft = draftIn(call).completed();
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200);
        pass(draft, people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP));
        pass(draft, people.with(Role.PROGRAMME_OFFICER));
        return draft;
    }

    private static void pass(Draft draft, Person officer) {
        officer.asks().header("If-Match", draft.etag(officer)).header("Idempotency-Key", Draft.newKey())
                .body("{\"outcome\":\"PASS\",\"words\":\"符合条件。\"}").post("/api/v1/applications/" + draft.id() + "/checks").then().statusCode(200);
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

        public Draft completed() {
            save(owner, etag(owner), complete()).then().statusCode(200);
            return this;
        }

        public static String newKey() {
            return "key-" + Long.toString(Ids.next(), 36);
        }
    }
}
