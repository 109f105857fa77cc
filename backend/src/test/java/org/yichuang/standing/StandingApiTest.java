package org.yichuang.standing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.activity.Recorded;
import org.yichuang.application.Applications.Draft;
import org.yichuang.conduct.Listings;
import org.yichuang.gate.FactValue;
import org.yichuang.house.ApiTest;
import org.yichuang.house.OwnerDatabase;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.organisation.Register;
import org.yichuang.standing.service.StandingClock;
import org.yichuang.standing.service.StandingFacts;

/**
 * Standing as people meet it: a score that follows what happens, says why, and is frozen once a month.
 * Longer than usual: events, boards, months and gates rest on the same few groups, told once.
 */
@ApiTest
class StandingApiTest {
    @Inject Recorded recorded;
    @Inject Register register;
    @Inject Listings listings;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject StandingFacts facts;
    @Inject StandingClock night;
    @Inject OwnerDatabase database;
    private Recorded.Group group;
    private Person officer;
    private Person lead;

    @BeforeEach
    void aGroup() {
        group = recorded.group();
        officer = register.officer();
        lead = people.with(Role.BUREAU_LEAD);
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void every_event_changes_the_live_score_and_every_figure_names_its_records() {
        standing(officer).then().statusCode(200).body("dimensions.indicators.flatten().find { it.key == 'a1' }.value", is("0.00"));
        var id = recorded.enter(group, recorded.today(group));
        standing(officer).then().body("dimensions.indicators.flatten().find { it.key == 'a1' }.value", is("0.50"))
                .body("dimensions.indicators.flatten().find { it.key == 'a2' }.value", is("0.00"));
        Recorded.step(register.villager(), id, "verification", null).then().statusCode(200);
        standing(officer).then().body("dimensions.indicators.flatten().find { it.key == 'a1' }.value", is("1.00"))
                .body("dimensions.indicators.flatten().find { it.key == 'a1' }.records[0].record.id", is(id))
                .body("dimensions.indicators.flatten().find { it.key == 'a1' }.records[0].record.kind", is("activity"))
                .body("dimensions.indicators.flatten().find { it.key == 'a3' }.value", is("4.00"))
                .body("dimensions.indicators.flatten().find { it.key == 'a4' }.points", is("100.00"))
                .body("dimensions.indicators.flatten().find { it.key == 'n4' }.notApplicable", is("NOTHING_DUE"))
                .body("dimensions.indicators.flatten().find { it.key == 'n4' }.points", nullValue());
        assertEquals(total(), stored());
        var correction = new HashMap<String, Object>(Map.of("reason", "人数有误", "content", recorded.today(group)));
        group.owner().asks().header("If-Match", Recorded.etag(group.owner(), id)).body(correction).put("/api/v1/activities/" + id).then().statusCode(200);
        standing(officer).then().body("dimensions.indicators.flatten().find { it.key == 'a1' }.value", is("0.50"));
        assertEquals(total(), stored());
    }

    @Test
    void what_one_more_activity_would_change_is_what_it_changes() {
        recorded.verified(group, recorded.today(group));
        var promised = standing(officer).path("oneMore.total").toString();
        var plain = recorded.today(group);
        plain.putAll(Map.of("title", "社区义诊", "personTimes", 0, "people", 0, "keyGroups", List.of(), "helpers", List.of()));
        recorded.verified(group, plain);
        assertEquals(promised, total());
        // A third of the same day changes nothing, and it is said before.
        standing(officer).then().body("oneMore.gain", is("0.00"));
    }

    @Test
    void a_listing_takes_the_credit_away_and_its_end_gives_it_back() {
        var before = total();
        var listing = listings.list(group.organisation().id(), "ABNORMAL", clock.today().minusDays(3));
        standing(officer).then().body("dimensions.indicators.flatten().find { it.key == 'n5' }.caseKey", is("LISTED"))
                .body("dimensions.indicators.flatten().find { it.key == 'n5' }.points", is("0.00"))
                .body("dimensions.indicators.flatten().find { it.key == 'n5' }.records[0].record.id", is(listing));
        assertEquals(total(), stored());
        listings.remove(listing, clock.today());
        assertEquals(before, total());
        assertEquals(before, stored());
    }

    @Test
    void the_township_confirms_the_year_and_enters_what_was_earned() {
        confirm(officer, confirmation()).then().statusCode(200).body("confirmation.residents", is(1000))
                .body("dimensions.indicators.flatten().find { it.key == 'n2' }.points", is("66.67"))
                .body("dimensions.indicators.flatten().find { it.key == 'c1' }.points", is("0.00"));
        var key = Draft.newKey();
        var merit = merit("HONOUR", "CITY", null);
        var id = enter(officer, key, merit).then().statusCode(200).body("merits", hasSize(1))
                .body("dimensions.indicators.flatten().find { it.key == 'i3' }.points", is("60.00")).extract().path("merits[0].id").toString();
        enter(officer, key, merit).then().statusCode(200).body("merits", hasSize(1));
        enter(officer, Draft.newKey(), merit).then().statusCode(409).body("type", notNullValue());
        enter(officer, Draft.newKey(), merit("RESOURCE", null, 400_000)).then().statusCode(200)
                .body("dimensions.indicators.flatten().find { it.key == 'i4' }.points", is("40.00"));
        strike(officer, id).then().statusCode(200).body("merits", hasSize(1)).body("dimensions.indicators.flatten().find { it.key == 'i3' }.caseKey", is("NONE"));
        strike(officer, id).then().statusCode(409);
        assertEquals(total(), stored());
    }

    @Test
    void what_cannot_be_is_refused() {
        enter(officer, Draft.newKey(), merit("HONOUR", null, null)).then().statusCode(422);
        enter(officer, Draft.newKey(), merit("RESOURCE", "CITY", 100)).then().statusCode(422);
        var tomorrow = merit("HONOUR", "CITY", null);
        tomorrow.put("givenOn", clock.today().plusDays(1).toString());
        enter(officer, Draft.newKey(), tomorrow).then().statusCode(422);
        var early = confirmation();
        early.put("confirmedOn", clock.today().plusDays(1).toString());
        confirm(officer, early).then().statusCode(422);
        var elsewhere = confirmation();
        elsewhere.put("area", List.of("999999999999"));
        confirm(officer, elsewhere).then().statusCode(422);
        confirm(group.owner(), confirmation()).then().statusCode(403);
        confirm(people.with(Role.TOWNSHIP_OFFICER, Register.OTHER_TOWNSHIP), confirmation()).then().statusCode(404);
    }

    @Test
    void each_sees_what_is_within_reach() {
        standing(group.owner()).then().statusCode(200).body("mayEnter", is(false));
        standing(people.with(Role.AUDITOR)).then().statusCode(200);
        standing(people.with(Role.TOWNSHIP_OFFICER, Register.OTHER_TOWNSHIP)).then().statusCode(404);
        standing(recorded.group().owner()).then().statusCode(404);
        standing(people.with(Role.REVIEWER)).then().statusCode(404);
        People.anybody().get("/api/v1/standings/" + group.organisation().id()).then().statusCode(401);
        var own = group.owner().asks().get("/api/v1/standings").then().statusCode(200).body("items", hasSize(1)).extract();
        assertEquals(group.organisation().id(), own.path("items[0].organisationId"));
        people.with(Role.TOWNSHIP_OFFICER, Register.OTHER_TOWNSHIP).asks().get("/api/v1/standings?limit=200").then().statusCode(200)
                .body("items.organisationId", not(hasItem(group.organisation().id())));
    }

    @Test
    void the_board_orders_by_total_and_equal_totals_share_a_place_across_pages() {
        night.night();
        int place = 0;
        int row = 0;
        String former = null;
        String cursor = null;
        do {
            var page = lead.asks().queryParam("limit", 7).queryParam("category", "SERVICE").queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/api/v1/standings").then().statusCode(200).extract();
            List<Map<String, Object>> items = page.path("items");
            for (var one : items) {
                row++;
                var exact = exactOf(one.get("organisationId").toString());
                if (!exact.equals(former)) place = row;
                former = exact;
                assertEquals(place, one.get("place"), "row " + row);
                assertEquals("SERVICE", one.get("category"));
            }
            cursor = page.path("nextCursor");
        } while (cursor != null && row < 60);
        assertTrue(row >= 1);
    }

    @Test
    void a_month_is_published_once_in_its_turn_and_frozen() throws SQLException {
        recorded.verified(group, recorded.today(group));
        var month = nextMonth();
        publish(lead, month.plusMonths(1).toString()).then().statusCode(422);
        var id = publish(lead, month.toString()).then().statusCode(201).body("month", is(month.toString())).body("rulesVersion", is("2026-1"))
                .extract().path("id").toString();
        publish(lead, month.toString()).then().statusCode(409);
        publish(lead, month.minusMonths(1).toString()).then().statusCode(409);
        publish(officer, month.toString()).then().statusCode(403);
        publish(lead, "2026-13").then().statusCode(400);
        var asOf = month.atEndOfMonth().toString();
        People.anybody().get("/api/v1/public/standing-snapshots").then().statusCode(200).body("[0].id", is(id));
        var published = publicTrend().path("[-1].total").toString();
        publicTrend().then().body("[-1].month", is(month.toString())).body("[-1].asOf", is(asOf));
        // What happens later moves the live score and not the published one.
        recorded.verified(group, recorded.today(group));
        var later = recorded.today(group);
        later.put("title", "社区义诊");
        recorded.verified(group, later);
        assertEquals(published, publicTrend().path("[-1].total").toString());
        assertThrows(SQLException.class, () -> database.runAsService("UPDATE standing_entry SET rank_district = 1"));
        assertThrows(SQLException.class, () -> database.runAsService("DELETE FROM standing_entry"));
        assertThrows(SQLException.class, () -> database.runAsService("UPDATE standing_snapshot SET entries = 1"));
        group.owner().asks().get("/api/v1/standings/" + group.organisation().id() + "/snapshots").then().statusCode(200).body("[-1].month", is(month.toString()));
    }

    @Test
    void the_public_boards_count_their_own_places() {
        var other = recorded.group();
        recorded.verified(other, recorded.today(other));
        var month = nextMonth();
        publish(lead, month.toString()).then().statusCode(201);
        for (var board : List.of("", "township=330604002&", "category=SERVICE&", "category=SERVICE&urban=true&")) {
            List<Integer> places = People.anybody().get("/api/v1/public/standings?" + board + "limit=200").then().statusCode(200).extract().path("items.place");
            assertEquals(1, places.get(0), board);
            for (int i = 1; i < places.size(); i++) {
                assertTrue(places.get(i).equals(places.get(i - 1)) || places.get(i) == i + 1, board + " at " + i + ": " + places);
            }
        }
        var first = People.anybody().get("/api/v1/public/standings?limit=1").then().statusCode(200).extract();
        People.anybody().queryParam("limit", 1).queryParam("cursor", (String) first.path("nextCursor")).get("/api/v1/public/standings").then().statusCode(200)
                .body("items[0].organisationId", not(equalTo((String) first.path("items[0].organisationId"))));
        People.anybody().get("/api/v1/public/standings?month=2026-13").then().statusCode(400);
        People.anybody().get("/api/v1/public/standings?month=2099-01").then().statusCode(404);
        People.anybody().get("/api/v1/public/standings?cursor=bm9uc2Vuc2V8MQ").then().statusCode(400);
        lead.asks().get("/api/v1/standings?cursor=bm9uc2Vuc2V8MQ").then().statusCode(400);
    }

    /** The published months open and shut gates; six low ones running are too many. */
    @Test
    void gates_read_what_was_published() {
        var organisation = new Subject("organisation", group.organisation().key());
        assertEquals(FactValue.number(0), facts.find(organisation, StandingFacts.MONTHS_BELOW).orElseThrow().value());
        publish(lead, nextMonth().toString()).then().statusCode(201);
        publish(lead, nextMonth().toString()).then().statusCode(201);
        var fact = facts.find(organisation, StandingFacts.MONTHS_BELOW).orElseThrow();
        assertEquals(FactValue.number(2), fact.value());
        assertEquals(2, fact.records().size());
    }

    @Test
    void half_a_year_without_an_activity_is_a_sleep() {
        var organisation = new Subject("organisation", group.organisation().key());
        assertEquals(FactValue.flag(true), facts.find(organisation, StandingFacts.DORMANT).orElseThrow().value());
        recorded.verified(group, recorded.today(group));
        assertEquals(FactValue.flag(false), facts.find(organisation, StandingFacts.DORMANT).orElseThrow().value());
        clock.moveTo(BusinessClock.startOf(clock.today().plusDays(180)).plusSeconds(3600));
        assertEquals(FactValue.flag(false), facts.find(organisation, StandingFacts.DORMANT).orElseThrow().value());
        clock.moveTo(BusinessClock.startOf(clock.today().plusDays(1)).plusSeconds(3600));
        assertEquals(FactValue.flag(true), facts.find(organisation, StandingFacts.DORMANT).orElseThrow().value());
        assertTrue(facts.find(new Subject("call", 1), StandingFacts.DORMANT).isEmpty());
    }

    @Test
    void the_night_follows_the_days_and_publishes_when_the_bureau_has_not() {
        recorded.verified(group, recorded.today(group));
        var before = stored();
        var month = nextMonth();
        clock.moveTo(BusinessClock.startOf(month.plusMonths(1).atDay(4)).plusSeconds(600));
        assertTrue(night.night());
        assertFalse(months().contains(month.toString()));
        clock.moveTo(BusinessClock.startOf(month.plusMonths(1).atDay(5)).plusSeconds(600));
        assertTrue(night.night());
        assertTrue(months().contains(month.toString()));
        assertTrue(night.night());
        assertFalse(before.equals(stored()), "more than thirty days later the last activity is less recent");
    }

    private Response standing(Person who) {
        return who.asks().get("/api/v1/standings/" + group.organisation().id());
    }

    private String total() {
        return standing(officer).then().statusCode(200).extract().path("total");
    }

    private String exactOf(String organisation) {
        return lead.asks().get("/api/v1/standings/" + organisation).then().statusCode(200).extract().path("exactTotal");
    }

    /** As the board shows it: from the row that events keep true. */
    private String stored() {
        return group.owner().asks().get("/api/v1/standings").then().statusCode(200).extract().path("items[0].total");
    }

    private List<String> months() {
        return People.anybody().get("/api/v1/public/standing-snapshots").then().statusCode(200).extract().path("month");
    }

    /** The month after the last published one, or this one; the clock stands behind its end. */
    private YearMonth nextMonth() {
        var last = months().stream().findFirst().map(YearMonth::parse);
        var now = YearMonth.from(LocalDate.ofInstant(system.now(), BusinessClock.BEIJING));
        var month = last.filter(one -> !one.isBefore(now)).map(one -> one.plusMonths(1)).orElse(now);
        clock.moveTo(BusinessClock.startOf(month.plusMonths(1).atDay(1)).plusSeconds(3600));
        return month;
    }

    private static Response publish(Person who, String month) {
        return who.asks().header("Idempotency-Key", Draft.newKey()).body(Map.of("month", month)).post("/api/v1/standing-snapshots");
    }

    private Response publicTrend() {
        return People.anybody().get("/api/v1/public/standings/" + group.organisation().id());
    }

    private Response confirm(Person who, Map<String, Object> body) {
        return who.asks().header("Idempotency-Key", Draft.newKey()).body(body).post("/api/v1/standings/" + group.organisation().id() + "/confirmations");
    }

    private Map<String, Object> confirmation() {
        return new HashMap<>(Map.of("confirmedOn", clock.today().toString(), "residents", 1000, "area", List.of("330604002016"), "keyGroups",
                List.of("ELDERLY", "CHILDREN"), "houseRules", List.of("CHARTER", "MEETINGS"), "instructorActivities", 0, "partyExempt", false));
    }

    private Map<String, Object> merit(String kind, String level, Integer amountFen) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "title", "优秀社区社会组织", "giver", "绍兴市民政局", "documentNo", "绍民〔2026〕8号" + kind, "givenOn",
                clock.today().toString()));
        body.put("level", level);
        body.put("amountFen", amountFen);
        return body;
    }

    private Response enter(Person who, String key, Map<String, Object> body) {
        return who.asks().header("Idempotency-Key", key).body(body).post("/api/v1/standings/" + group.organisation().id() + "/merits");
    }

    private Response strike(Person who, String merit) {
        return who.asks().header("Idempotency-Key", Draft.newKey()).body(Map.of("reason", "登记到了同名组织"))
                .post("/api/v1/standings/" + group.organisation().id() + "/merits/" + merit + "/striking");
    }
}
