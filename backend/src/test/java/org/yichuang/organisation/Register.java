package org.yichuang.organisation;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;

/** Organisations for tests, each new, with the people around them. All at home in Deji Yuan, Cao'e, unless said otherwise. */
@ApplicationScoped
public class Register {
    private static final AtomicInteger CODES = new AtomicInteger();
    public static final String VILLAGE = "/330604/330604002/330604002016/";
    public static final String TOWNSHIP = "/330604/330604002/";
    public static final String OTHER_TOWNSHIP = "/330604/330604001/";
    private final People people;
    private final RegisterTakeover takeover;

    Register(People people, RegisterTakeover takeover) {
        this.people = people;
        this.takeover = takeover;
    }

    /** A code nobody has yet. */
    /** One after the other: numbers drawn at random meet once in some runs. */
    public static String newCode() {
        return UnifiedCreditCode.compose("52", "330604", "T%07d".formatted(CODES.incrementAndGet())).value();
    }

    public static String newName(String what) {
        return what + Long.toString(Ids.next(), 36);
    }

    public static Map<String, Object> registeredBody() {
        var body = filingBody();
        body.remove("foundingReason");
        body.put("name", newName("青苗社会服务中心"));
        body.put("creditCode", newCode());
        body.put("registeredOn", "2018-06-01");
        return body;
    }

    public static Map<String, Object> filingBody() {
        return new HashMap<>(Map.of("name", newName("银龄互助队"), "category", "SERVICE", "divisionCode", "330604002016", "foundingReason", "照看独居老人",
                "contact", Map.of("name", "林小满", "phone", "0575-0123 4567"), "leader", Map.of("name", "周明远")));
    }

    /** Somebody who can sign in as an applicant but owns nothing here yet. */
    public Person applicant() {
        return people.of(Ids.next(), Role.APPLICANT_OWNER);
    }

    public Person officer() {
        return people.with(Role.TOWNSHIP_OFFICER, TOWNSHIP);
    }

    public Person villager() {
        return people.with(Role.VILLAGE_CONFIRMER, VILLAGE);
    }

    public One enteredBy(Person applicant) {
        return One.of(applicant.asks().body(registeredBody()).post("/api/v1/organisations").then().statusCode(201), "");
    }

    /** Registered and confirmed. */
    public One confirmed(Person owner) {
        var one = enteredBy(owner);
        return One.of(officer().asks().header("If-Match", one.etag).post("/api/v1/organisations/{id}/confirmation", one.id).then().statusCode(200), "");
    }

    public One draftFiling(Person owner) {
        return One.of(owner.asks().body(filingBody()).post("/api/v1/filings").then().statusCode(201), "organisation.");
    }

    /** Filed, with its number. */
    public One filed(Person owner) {
        var one = draftFiling(owner);
        one = One.of(speak(villager(), one, "village-opinion", true).statusCode(200), "organisation.");
        return One.of(speak(officer(), one, "decision", true).statusCode(200), "organisation.");
    }

    /** Filed on paper years ago and taken over: its id. */
    public long filedLongAgo() {
        return takeover.bring(List.of(new BodyOnPaper(newName("老邻居互助队"), Category.SERVICE, "330604002016", null, LocalDate.of(2019, 3, 1), null,
                LocalDate.of(2020, 4, 2), null, null, PartyBuilding.NONE, "林小满", "0575-0123 4567", "德济苑社区", "周明远", null))).get(0);
    }

    public static ValidatableResponse speak(Person who, One filing, String step, boolean inFavour) {
        return who.asks().header("If-Match", filing.etag).body(Map.of("inFavour", inFavour, "words", "情况属实"))
                .post("/api/v1/filings/{id}/" + step, filing.id).then();
    }

    /** An organisation as the last answer gave it. */
    public record One(String id, String etag, String name, String filingNumber) {
        static One of(ValidatableResponse answer, String prefix) {
            var body = answer.extract();
            return new One(body.path(prefix + "id"), body.header("ETag"), body.path(prefix + "name"), body.path(prefix + "filingNumber"));
        }

        public long key() {
            return Id.fromString(id).value();
        }
    }
}
