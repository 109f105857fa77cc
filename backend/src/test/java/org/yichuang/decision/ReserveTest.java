package org.yichuang.decision;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.decision.Decisions.Case;
import org.yichuang.decision.Decisions.Entry;
import org.yichuang.conduct.Listings;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

/** Whose turn it is when money becomes free, and who is passed over. */
@ApiTest
class ReserveTest {
    @Inject Decisions decisions;
    @Inject Listings listings;
    @Inject ReceiveFacts facts;
    @Inject AwardLines awards;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void backToToday() {
        clock.moveTo(system.now());
    }

    /** 甲 has 20,000, 乙 and 丙 wait; nothing is left. */
    private Case two_waiting() {
        return decisions.ranked(20_000_00, Entry.of("甲", 20_000_00, 10_000_00, "90"), Entry.of("乙", 15_000_00, 12_000_00, "85"),
                Entry.of("丙", 8_000_00, 5_000_00, "80"));
    }

    @Test
    void an_award_that_is_not_signed_in_time_goes_to_the_reserve_and_what_remains_to_the_one_behind() {
        var one = two_waiting();
        one.announced();
        decisions.afterPublicity(one, "甲");
        assertEquals("CONFIRMED", one.status("甲"));
        awards.lapse(Id.fromString(one.line("甲")).value(), "未按期签约");
        assertEquals("LAPSED", one.status("甲"));
        assertEquals("OFFERED", one.status("乙"));
        assertEquals("1500000", one.field("乙", "amountFen"));
        assertEquals("OFFERED", one.status("丙"));
        assertEquals("500000", one.field("丙", "amountFen"));
        assertEquals("REST_OF_MONEY", one.field("丙", "reason"));
        assertEquals(20_000_00, one.pool().figure("reserved"));
    }

    @Test
    void who_is_listed_on_that_day_is_passed_over_and_stays_on_the_list() {
        var one = two_waiting();
        var listing = listings.list(one.named("乙").draft().organisation(), "ABNORMAL", clock.today());
        one.announced();
        one.on("甲", one.owner("甲"), "withdrawal", "负责人调离").then().statusCode(200).body("status", is("CANCELLED"));
        assertEquals("RESERVE", one.status("乙"));
        assertEquals("OFFERED", one.status("丙"));
        one.on("乙", one.officer(), "offer", null).then().statusCode(422).body("code", is("gate-closed"));
        listings.remove(listing, clock.today());
        one.on("乙", one.officer(), "offer", null).then().statusCode(200).body("status", is("OFFERED")).body("amountFen", is(12_000_00));
    }

    @Test
    void where_nobody_can_tell_the_list_waits_for_the_facts() {
        facts.askOneThing();
        var one = two_waiting();
        one.announced();
        one.on("甲", one.owner("甲"), "withdrawal", "负责人调离").then().statusCode(200);
        assertEquals("RESERVE", one.status("乙"));
        assertEquals("RESERVE", one.status("丙"));
        assertEquals(0, one.pool().figure("reserved"));
        one.on("丙", one.officer(), "offer", null).then().statusCode(409).body("code", is("not-next"));
        one.on("乙", one.officer(), "offer", null).then().statusCode(422).body("code", is("gate-closed"));
        facts.clean(one);
        one.on("乙", one.lead(), "offer", null).then().statusCode(403);
        one.on("乙", one.officer(), "offer", null).then().statusCode(200).body("status", is("OFFERED"));
    }

    @Test
    void who_declines_gives_way_to_the_next_and_gets_no_second_offer() {
        var one = two_waiting();
        one.announced();
        one.on("甲", one.owner("甲"), "withdrawal", "负责人调离").then().statusCode(200);
        one.on("乙", one.owner("乙"), "refusal", "已另有资助").then().statusCode(200).body("status", is("DECLINED")).body("may", not(hasItem("ACCEPT")));
        assertEquals("OFFERED", one.status("丙"));
        one.on("乙", one.owner("乙"), "acceptance", null).then().statusCode(409).body("code", is("no-offer"));
        assertEquals(5_000_00, one.pool().figure("reserved"));
        one.on("丙", one.owner("丙"), "acceptance", null).then().statusCode(200);
        decisions.afterPublicity(one, "丙");
        assertEquals("CONFIRMED", one.status("丙"));
        assertNull(one.field("甲", "offerUntil"));
    }

    @Test
    void after_publicity_an_award_is_not_given_up_here() {
        var one = two_waiting();
        one.announced();
        decisions.afterPublicity(one, "甲");
        one.on("甲", one.owner("甲"), "withdrawal", "负责人调离").then().statusCode(409).body("code", is("withdrawal-late"));
        assertEquals(20_000_00, one.pool().figure("reserved"));
    }
}
