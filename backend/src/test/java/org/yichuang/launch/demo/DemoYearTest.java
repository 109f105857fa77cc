package org.yichuang.launch.demo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.house.TestDatabase;
import org.yichuang.kernel.time.BusinessClock;

/** The first start of the demo on an empty database of its own: what people find on its first morning. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(DemoYearTest.FirstStart.class)
class DemoYearTest {
    private static final String DATA = "target/demo-year";
    @Inject DemoDistrict district;
    @Inject BusinessClock clock;
    @Inject EntityManager db;

    public static class FirstStart implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Files.createDirectories(Path.of(DATA));
                for (var note : List.of("business-clock", "demo-unfinished")) Files.deleteIfExists(Path.of(DATA).resolve(note));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return Map.of("yichuang.demo", "true", "yichuang.data", DATA);
        }
    }

    private static RequestSpecification as(DemoPerson person) {
        var token = given().contentType("application/json").body(Map.of("loginName", person.loginName(), "password", DemoPerson.PASSWORD))
                .post("/api/v1/tokens").then().extract().path("accessToken").toString();
        return given().header("Authorization", "Bearer " + token);
    }

    private static ValidatableResponse list(DemoPerson person, String path) {
        return as(person).get("/api/v1/" + path).then().statusCode(200);
    }

    private static String call(String season) {
        return list(DemoPerson.PROGRAMME_OFFICER, "calls?limit=20").extract().path("items.find { it.title.contains('" + season + "') }.id");
    }

    @Test
    void the_year_is_told_up_to_the_morning_on_which_the_clock_begins() {
        assertEquals(LocalDate.of(2026, 9, 28), clock.today());
        assertFalse(Files.exists(Path.of(DATA, "demo-unfinished")));
        list(DemoPerson.PROGRAMME_OFFICER, "calls?limit=20").body("items.find { it.title.contains('春季') }.status", is("ARCHIVED"))
                .body("items.find { it.title.contains('夏季') }.status", is("CLOSED")).body("items.find { it.title.contains('秋季') }.status", is("CLOSED"))
                .body("items.find { it.title == '2026年度社区微公益创投' }.status", is("OPEN"));
    }

    @Test
    void three_projects_went_the_whole_way_and_got_what_the_district_gives_on_average() {
        var projects = list(DemoPerson.AUDITOR, "projects").body("items", hasSize(3)).body("items.status", everyItem(is("ARCHIVED")));
        long granted = projects.extract().<Integer>path("items.grantFen.sum()");
        assertEquals(21_538, granted / 3 / 100);
        list(DemoPerson.AUDITOR, "tranches").body("items", hasSize(9)).body("items.status", everyItem(is("PAID")));
        list(DemoPerson.AUDITOR, "archives").body("items", hasSize(3));
        list(DemoPerson.ASSESSOR, "evaluations").body("items", hasSize(6)).body("items.status", everyItem(is("CONCLUDED")));
        list(DemoPerson.APPLICANT_OWNER, "reports").body("items", hasSize(3)).body("items.status", everyItem(is("ACCEPTED")));
        list(DemoPerson.BUREAU_LEAD, "award-lines?callId=" + call("春季")).body("items", hasSize(8));
    }

    @Test
    void six_awards_hang_out_and_one_of_them_waits_for_an_objection() {
        var lines = list(DemoPerson.BUREAU_LEAD, "award-lines?status=IN_PUBLICITY&callId=" + call("夏季")).body("items", hasSize(6));
        assertEquals(List.of("加装电梯的圆桌会"), lines.extract().<List<String>>path("items.findAll { it.suspended }.title"));
        list(DemoPerson.PROGRAMME_OFFICER, "objections").body("items.status", is(List.of("RECEIVED")));
        var notice = lines.extract().path("items[0].noticeId").toString();
        given().get("/api/v1/public/notices/" + notice).then().statusCode(200).body("status", is("POSTED")).body("lastDay", is("2026-09-30"))
                .body("lines.findAll { it.status == 'BLOCKED' }", hasSize(1));
    }

    @Test
    void one_call_is_under_review_some_sheets_in_some_open_and_one_reviewer_has_stepped_back() {
        list(DemoPerson.PANEL_CHAIR, "assignments?callId=" + call("秋季")).body("items.status", containsInAnyOrder("SCORING", "SCORING"))
                .body("items.seats.flatten().findAll { it.status == 'RECUSED' }", hasSize(1))
                .body("items.seats.flatten().findAll { it.status == 'CLEAR' && it.submitted < it.sheets }", not(hasSize(0)))
                .body("items.seats.flatten().findAll { it.status == 'CLEAR' && it.submitted == it.sheets }", not(hasSize(0)));
        list(DemoPerson.REVIEWER, "score-sheets?limit=200").body("items.status", hasItem("OPEN")).body("items.seat", hasItem("SEATED"));
    }

    @Test
    void the_books_prove_themselves() {
        as(DemoPerson.AUDITOR).contentType("application/json").header("Idempotency-Key", "demo-year-proof").post("/api/v1/fund-proofs").then()
                .statusCode(201).body("faults", hasSize(0)).body("proved", is(true));
    }

    @Test
    void a_second_start_finds_everything_and_does_nothing() {
        var before = counts();
        district.fill(new StartupEvent());
        assertEquals(before, counts());
    }

    private List<Number> counts() {
        return List.of("account", "organisation", "application", "score_sheet", "award_line", "payment", "audit_entry").stream()
                .map(table -> (Number) db.createNativeQuery("select count(*) from " + table).getSingleResult()).toList();
    }
}
