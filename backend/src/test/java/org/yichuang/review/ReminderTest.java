package org.yichuang.review;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.Rules;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.review.service.ReviewClock;

/** Whoever has open sheets is reminded, once a time; and nobody is proposed for more sheets than the cap allows. */
@ApiTest
class ReminderTest {
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject Reviews reviews;
    @Inject People people;
    @Inject ReviewClock jobs;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void the_clock_and_the_chair_remind_whoever_has_open_sheets() {
        var call = calls.open();
        var project = applications.eligibleIn(call);
        var planned = reviews.planned(call, "registered");
        planned.command(planned.chair(), "reminders", null).then().statusCode(409).body("code", is("round-not-scoring"));
        var round = planned.begun();
        var due = Instant.parse(round.officer().asks().get("/api/v1/assignments/" + round.id()).then().statusCode(200).extract().path("dueAt"));
        jobs.catchUp();
        assertEquals(List.of(), hours(round));
        clock.moveTo(due.minus(Duration.ofHours(72)));
        jobs.catchUp();
        jobs.catchUp();
        assertEquals(List.of(72, 72, 72, 72, 72), hours(round));
        var first = round.members().get(0);
        first.person().asks().get("/api/v1/score-sheets").then().statusCode(200).body("items[0].remindedAt", notNullValue());
        round.score(first, project.id(), 80);
        first.person().asks().get("/api/v1/score-sheets").then().statusCode(200).body("items[0].remindedAt", nullValue());
        clock.moveTo(due.minus(Duration.ofHours(5)));
        jobs.catchUp();
        assertEquals(List.of(24, 24, 24, 24, 72, 72, 72, 72, 72), hours(round));
        round.command(first.person(), "reminders", null).then().statusCode(403);
        people.with(Role.AUDITOR).asks().header("Idempotency-Key", Applications.Draft.newKey()).post("/api/v1/assignments/" + round.id() + "/reminders").then().statusCode(403);
        round.command(round.chair(), "reminders", null).then().statusCode(200).body("items.size()", is(13)).body("items[0].by", notNullValue())
                .body("items[0].openSheets", is(1)).body("items[0].hoursBefore", nullValue());
        round.officer().asks().get("/api/v1/assignments/" + round.id()).then().statusCode(200).body("seats.findAll { it.status == 'CLEAR' }.remindedAt", everyItem(notNullValue()));
        round.members().subList(1, 5).forEach(member -> round.score(member, project.id(), 80));
        round.command(round.chair(), "reminders", null).then().statusCode(409).body("code", is("nobody-to-remind"));
        clock.moveTo(due.minus(Duration.ofHours(1)));
        jobs.catchUp();
        assertEquals(13, hours(round).size());
    }

    @Test
    void nobody_is_proposed_beyond_the_cap_of_the_rule_book_or_of_the_round() {
        var call = calls.openUnder(Rules.madeUp("bands"));
        applications.eligibleIn(call);
        applications.eligibleIn(call);
        reviews.pastTheDeadline(call);
        reviews.members(5);
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var round = Reviews.planning(officer, call, "registered", "desk", null).then().statusCode(201).extract().path("id").toString();
        officer.asks().get("/api/v1/assignments/" + round + "/proposal").then().statusCode(200).body("maximumOpenSheets", is(1))
                .body("candidates.overCap", everyItem(is(true))).body("candidates.proposed", everyItem(is(false)));
        var other = calls.openUnder(Rules.madeUp("bands"));
        applications.eligibleIn(other);
        applications.eligibleIn(other);
        reviews.pastTheDeadline(other);
        var wide = officer.asks().header("Idempotency-Key", Applications.Draft.newKey())
                .body(Map.of("callId", other.id(), "listKey", "registered", "stageKey", "desk", "maximumOpenSheets", 200)).post("/api/v1/assignments")
                .then().statusCode(201).extract().path("id").toString();
        officer.asks().get("/api/v1/assignments/" + wide + "/proposal").then().statusCode(200).body("maximumOpenSheets", is(200))
                .body("candidates.findAll { it.proposed }.size()", is(5));
    }

    private static List<Integer> hours(Reviews.Round round) {
        return round.officer().asks().get("/api/v1/assignments/" + round.id() + "/reminders").then().statusCode(200).extract().path("hoursBefore");
    }
}
