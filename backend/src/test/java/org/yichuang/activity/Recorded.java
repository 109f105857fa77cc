package org.yichuang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.Register;

/** Activities for tests: written down by the owner of a fresh confirmed organisation at home in Deji Yuan. */
@ApplicationScoped
public class Recorded {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R'};
    private final Register register;
    private final People people;
    private final BusinessClock clock;

    Recorded(Register register, People people, BusinessClock clock) {
        this.register = register;
        this.people = people;
        this.clock = clock;
    }

    /** The owner of a fresh organisation. */
    public Group group() {
        var organisation = register.confirmed(register.applicant());
        return new Group(organisation, people.of(organisation.key(), Role.APPLICANT_OWNER));
    }

    /** Everything an activity of today needs. */
    public Map<String, Object> today(Group group) {
        return on(group, clock.today());
    }

    public Map<String, Object> on(Group group, LocalDate day) {
        var body = new HashMap<String, Object>(Map.of("organisationId", group.organisation().id(), "title", "独居老人送餐", "heldOn", day.toString(), "from", "08:30",
                "until", "11:00", "place", "德济苑社区食堂", "divisionCode", "330604002016", "service", "ELDERLY", "governance", "VOLUNTEER_SERVICE",
                "keyGroups", List.of("ELDERLY")));
        body.put("personTimes", 46);
        body.put("people", 23);
        body.put("helpers", List.of(Map.of("name", "陈敏", "minutes", 150), Map.of("name", "李强", "minutes", 90)));
        body.put("photoIds", List.of());
        return body;
    }

    public String enter(Group group, Map<String, Object> body) {
        return write(group.owner(), body, Draft.newKey()).then().statusCode(201).extract().path("id");
    }

    /** Written down and confirmed by the village. */
    public String verified(Group group, Map<String, Object> body) {
        var id = enter(group, body);
        step(register.villager(), id, "verification", null).then().statusCode(200);
        return id;
    }

    public static Response write(Person person, Map<String, Object> body, String key) {
        return person.asks().header("Idempotency-Key", key).body(body).post("/api/v1/activities");
    }

    public static String etag(Person person, String id) {
        return person.asks().get("/api/v1/activities/" + id).then().statusCode(200).extract().header("ETag");
    }

    public static Response step(Person person, String id, String step, String reason) {
        var request = person.asks().header("If-Match", etag(person, id));
        return (reason == null ? request : request.body(Map.of("reason", reason))).post("/api/v1/activities/" + id + "/" + step);
    }

    /** A complete picture of this person; the same words make the same picture. */
    public static String photo(Person person, String words) {
        var tail = words.getBytes(StandardCharsets.UTF_8);
        var bytes = Arrays.copyOf(PNG, PNG.length + tail.length);
        System.arraycopy(tail, 0, bytes, PNG.length, tail.length);
        return file(person, "现场.png", bytes);
    }

    public static String file(Person person, String name, byte[] bytes) {
        var id = person.asks().body(Map.of("name", name, "size", bytes.length)).post("/api/v1/documents").then().statusCode(201).extract().path("id").toString();
        person.asks().contentType("application/octet-stream").header("Upload-Offset", 0).body(bytes).patch("/api/v1/documents/" + id + "/content")
                .then().statusCode(200);
        return id;
    }

    public record Group(Register.One organisation, Person owner) { }
}
