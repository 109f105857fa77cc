package org.yichuang.life;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.activity.Recorded;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.life.service.LifeNight;
import org.yichuang.organisation.Register;

/** Who sleeps, as the night names them and as people read it. */
@ApiTest
class DormancyTest {
    @Inject Recorded recorded;
    @Inject Register register;
    @Inject People people;
    @Inject LifeNight night;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
        night.night();
    }

    @Test
    void only_a_confirmed_activity_wakes_and_the_next_quiet_is_counted_from_it() {
        var group = recorded.group();
        assertTrue(night.night());
        seenBy(group.owner()).body("items.stage", contains("ZOMBIE_CANDIDATE")).body("items.reason", contains("NO_VERIFIED_ACTIVITY"))
                .body("items.since", contains("2018-06-01")).body("items[0].recordId", nullValue()).body("items.ruleVersion", contains("2026-1"));
        var activity = recorded.enter(group, recorded.today(group));
        night.night();
        seenBy(group.owner()).body("items", hasSize(1));
        Recorded.step(register.villager(), activity, "verification", null).then().statusCode(200);
        night.night();
        seenBy(group.owner()).body("items", hasSize(0));
        var held = clock.today().toString();
        pass(180);
        seenBy(group.owner()).body("items", hasSize(0));
        pass(1);
        seenBy(group.owner()).body("items.stage", contains("DORMANT")).body("items.since", contains(held)).body("items.quietDays", contains(181))
                .body("items.recordId", contains(activity)).body("items.asOf", contains(clock.today().toString()));
        pass(184);
        seenBy(group.owner()).body("items.stage", contains("ZOMBIE_CANDIDATE")).body("items.quietDays", contains(365));
    }

    @Test
    void a_yearly_confirmation_that_ran_out_makes_a_candidate() {
        var group = recorded.group();
        register.officer().asks().header("Idempotency-Key", Draft.newKey()).body(Map.of("confirmedOn", clock.today().toString(), "residents", 1000,
                        "area", List.of("330604002016"), "keyGroups", List.of("ELDERLY"), "houseRules", List.of("CHARTER"), "instructorActivities", 2, "partyExempt", false))
                .post("/api/v1/standings/{id}/confirmations", group.organisation().id()).then().statusCode(200);
        var due = clock.today().plusMonths(12);
        pass(ChronoUnit.DAYS.between(clock.today(), due) + 59);
        recorded.verified(group, recorded.today(group));
        night.night();
        seenBy(group.owner()).body("items", hasSize(0));
        pass(1);
        seenBy(group.owner()).body("items.reason", contains("CONFIRMATION_OVERDUE")).body("items.since", contains(due.toString()))
                .body("items.quietDays", contains(60));
    }

    @Test
    void offices_see_their_own_below_and_nobody_else_does() {
        var group = recorded.group();
        night.night();
        var id = group.organisation().id();
        assertTrue(all(register.officer(), "").contains(id));
        assertTrue(all(register.villager(), "").contains(id));
        assertTrue(all(people.with(Role.BUREAU_LEAD), "&stage=ZOMBIE_CANDIDATE&division=330604002").contains(id));
        assertFalse(all(people.with(Role.BUREAU_LEAD), "&stage=DORMANT").contains(id));
        assertFalse(all(people.with(Role.BUREAU_LEAD), "&division=330604001").contains(id));
        assertFalse(all(people.with(Role.TOWNSHIP_OFFICER, Register.OTHER_TOWNSHIP), "").contains(id));
        assertFalse(all(recorded.group().owner(), "").contains(id));
        assertEquals(List.of(), all(people.with(Role.REVIEWER), ""));
        RestAssured.given().get("/api/v1/dormancies").then().statusCode(401);
        register.officer().asks().get("/api/v1/dormancies?stage=ASLEEP").then().statusCode(400);
    }

    private void pass(long days) {
        clock.moveTo(clock.now().plus(days, ChronoUnit.DAYS));
        night.night();
    }

    private static ValidatableResponse seenBy(Person person) {
        return person.asks().get("/api/v1/dormancies").then().statusCode(200);
    }

    /** The ids of every page; no one comes twice and the longest quiet comes first. */
    private static List<String> all(Person person, String filter) {
        var ids = new ArrayList<String>();
        var days = new ArrayList<String>();
        String cursor = null;
        do {
            var request = person.asks();
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get("/api/v1/dormancies?limit=100" + filter).then().statusCode(200).extract();
            ids.addAll(page.path("items.organisationId"));
            days.addAll(page.path("items.since"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(ids.stream().distinct().toList(), ids);
        assertEquals(days.stream().sorted().toList(), days);
        return ids;
    }
}
