package org.yichuang.conduct;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;

/** Listings for tests, entered by a bureau officer. */
@ApplicationScoped
public class Listings {
    private final People people;

    Listings(People people) {
        this.people = people;
    }

    /** On the list since that day: the listing's id. */
    public String list(String organisation, String kind, LocalDate on) {
        return enter(people.with(Role.PROGRAMME_OFFICER), organisation, kind, on).then().statusCode(201).extract().path("id").toString();
    }

    public void remove(String listing, LocalDate on) {
        var officer = people.with(Role.PROGRAMME_OFFICER);
        remove(officer, listing, officer.asks().get("/api/v1/credit-listings/" + listing).header("ETag"), on).then().statusCode(200);
    }

    /** Under investigation from now: the case's id. */
    public String investigate(String organisation) {
        return people.with(Role.PROGRAMME_OFFICER).asks().header("Idempotency-Key", Draft.newKey())
                .body(Map.of("organisationId", organisation, "reason", "举报反映活动照片重复使用")).post("/api/v1/cases").then().statusCode(201).extract().path("id").toString();
    }

    static Response enter(Person person, String organisation, String kind, LocalDate on) {
        return person.asks().header("Idempotency-Key", Draft.newKey()).body(Map.of("organisationId", organisation, "kind", kind, "authority", "上虞区民政局",
                "documentNo", "虞民列〔2026〕3号", "listedOn", on.toString(), "ground", "未按时报送年度工作报告")).post("/api/v1/credit-listings");
    }

    static Response remove(Person person, String listing, String etag, LocalDate on) {
        return person.asks().header("If-Match", etag).header("Idempotency-Key", Draft.newKey()).body(Map.of("documentNo", "虞民移〔2026〕1号", "removedOn",
                on.toString(), "ground", "已补报")).post("/api/v1/credit-listings/" + listing + "/removal");
    }
}
