package org.yichuang.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.award.service.AgreementClock;
import org.yichuang.decision.Decisions;
import org.yichuang.decision.Decisions.Entry;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

/** A programme with a day after which nobody signs and a period in which all projects are carried out (Shaoxing 2019). */
@ApiTest
class FixedDaysTest {
    @Inject Calls calls;
    @Inject Decisions decisions;
    @Inject AgreementClock agreements;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @BeforeEach
    void in_the_year_of_the_call() {
        clock.moveTo(Instant.parse("2026-03-09T02:00:00Z"));
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void it_is_signed_by_the_fixed_day_and_runs_in_the_fixed_period() {
        var award = decisions.confirmedIn(call(), 1_000_000);
        var id = agreement(award.of());
        award.of().officer().asks().get("/api/v1/agreements/" + id).then().body("signBy", is("2026-03-31")).body("signByProvisional", is(false))
                .body("plan.startsOn", is("2026-04-01")).body("plan.endsOn", is("2026-11-30"));
    }

    @Test
    void after_the_fixed_day_it_lapses_and_nobody_of_the_reserve_is_asked_in_vain() {
        var one = decisions.ranked(call(), 1_500_000, Entry.of("银龄课堂", 1_000_000, 500_000, "90"), Entry.of("邻里食堂", 1_000_000, 900_000, "80"));
        one.announced();
        decisions.afterPublicity(one, "银龄课堂");
        assertEquals("RESERVE", one.status("邻里食堂"));
        clock.moveTo(BusinessClock.endOf(LocalDate.parse("2026-03-31")));
        agreements.catchUp();
        assertEquals("LAPSED", one.status("银龄课堂"));
        assertEquals("RESERVE", one.status("邻里食堂"));
        one.on("邻里食堂", one.officer(), "offer", null).then().statusCode(422).body("code", is("signing-over"));
    }

    private Calls.Call call() {
        return calls.published(calls.draft("shaoxing-2019", clock.now().minus(1, ChronoUnit.HOURS), clock.now().plus(30, ChronoUnit.DAYS)));
    }

    private static String agreement(Decisions.Case of) {
        return of.officer().asks().get("/api/v1/agreements?callId=" + of.call().id()).then().statusCode(200).body("items.status", contains("DRAFT"))
                .extract().path("items[0].id");
    }
}
