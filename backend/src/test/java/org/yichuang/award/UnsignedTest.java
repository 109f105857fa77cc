package org.yichuang.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.award.Awards.Awarded;
import org.yichuang.award.Awards.Line;
import org.yichuang.award.service.AgreementClock;
import org.yichuang.decision.AwardCancelled;
import org.yichuang.decision.AwardConfirmed;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.AwardLines;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.kernel.time.WorkingCalendar;

/** Nobody waits for ever: what is not signed in time lapses at midnight, whether or not the clock has come by. */
@ApiTest
class UnsignedTest {
    @Inject Awards awards;
    @Inject AwardLines lines;
    @Inject AgreementClock agreements;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject WorkingCalendar calendar;
    @Inject Event<AwardConfirmed> confirmed;
    @Inject Event<AwardCancelled> cancelled;
    private Awarded one;
    private LocalDate last;

    @BeforeEach
    void an_award() {
        one = awards.registered(List.of(new Line("materials", 1_000_000)));
        last = calendar.periodAfter(clock.today(), Days.working(15)).last();
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void it_lapses_after_the_last_day_and_the_place_is_free() {
        one.show(one.owner()).then().body("signBy", is(last.toString()));
        one.step(one.officer(), "text", null).then().statusCode(200);
        clock.moveTo(BusinessClock.endOf(last).minusSeconds(60));
        agreements.catchUp();
        one.show(one.lead()).then().body("status", is("AWAITING_SIGNATURES")).body("daysLeft", is(0));
        clock.moveTo(BusinessClock.endOf(last));
        one.show(one.lead()).then().body("status", is("LAPSED"));
        one.confirm(one.owner(), "ORGANISATION").then().statusCode(409).body("code", is("sign-time-over"));
        list("status=LAPSED").body("items.id", hasItem(one.agreement()));
        list("status=AWAITING_SIGNATURES").body("items.id", not(hasItem(one.agreement())));
        agreements.catchUp();
        agreements.catchUp();
        assertEquals(AwardLineStatus.LAPSED, lines.require(one.awardLineId()).status());
        list("status=LAPSED").body("items.id", hasItem(one.agreement()));
    }

    @Test
    void what_was_signed_in_time_does_not_lapse_while_the_bureau_looks_at_it() {
        one.step(one.officer(), "text", null).then().statusCode(200);
        one.confirm(one.owner(), "ORGANISATION").then().statusCode(200).body("status", is("SIGNED"));
        clock.moveTo(BusinessClock.endOf(last).plusSeconds(3600));
        agreements.catchUp();
        one.show(one.owner()).then().body("status", is("SIGNED"));
        one.step(one.officer(), "return", Map.of("words", "请核对金额。")).then().statusCode(200).body("status", is("AWAITING_SIGNATURES"))
                .body("signBy", is(calendar.periodAfter(clock.today(), Days.working(5)).last().toString()));
        agreements.catchUp();
        one.show(one.owner()).then().body("status", is("AWAITING_SIGNATURES"));
        one.step(one.owner(), "scan", Map.of("documentId", Awards.file(one.owner(), "盖章协议.pdf"))).then().statusCode(200).body("status", is("SIGNED"));
    }

    @Test
    void a_cancelled_award_takes_its_agreement_with_it() {
        QuarkusTransaction.requiringNew().run(() -> cancelled.fire(new AwardCancelled(one.awardLineId(), Id.fromString(one.call().id()).value(), "异议成立")));
        one.show(one.owner()).then().body("status", is("WITHDRAWN")).body("statusReason", is("异议成立"));
        one.step(one.officer(), "text", null).then().statusCode(409);
    }

    @Test
    void told_twice_there_is_one_agreement() {
        var number = one.show(one.owner()).path("number").toString();
        QuarkusTransaction.requiringNew().run(() -> confirmed.fire(new AwardConfirmed(one.awardLineId(), Id.fromString(one.call().id()).value())));
        one.owner().asks().get("/api/v1/agreements").then().body("items.number", contains(number));
        assertEquals("P001", number.substring(number.length() - 4));
    }

    @Test
    void the_text_needs_an_account_and_may_be_opened_again() {
        one.step(one.owner(), "scan", Map.of("documentId", Awards.file(one.owner(), "早了.pdf"))).then().statusCode(409).body("code", is("illegal-step"));
        one.step(one.officer(), "text", null).then().statusCode(200);
        one.step(one.officer(), "text", null).then().statusCode(409).body("code", is("illegal-step"));
        one.step(one.officer(), "reopening", Map.of("words", "地点写错了。")).then().statusCode(200).body("status", is("DRAFT"));
        one.step(one.owner(), "reopening", Map.of("words", "x")).then().statusCode(403);
        one.step(one.officer(), "text", null).then().statusCode(200);
    }

    private io.restassured.response.ValidatableResponse list(String filter) {
        return one.officer().asks().get("/api/v1/agreements?limit=200&callId=" + one.call().id() + "&" + filter).then().statusCode(200);
    }
}
