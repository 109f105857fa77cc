package org.yichuang.notice;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.notice.Posting.Posted;
import org.yichuang.notice.service.NoticeClock;

/** Scenario S5: posted on 28 April 2026, objected to ten minutes before the end. */
@ApiTest
class S05ObjectionDuringPublicityTest {
    private static final String STATEMENT = "{\"words\":\"请说明服务对象的居住地。\"}";
    @Inject Posting posting;
    @Inject Notices notices;
    @Inject NoticeClock noticeClock;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject People people;

    @AfterEach
    void backToToday() {
        clock.moveTo(system.now());
    }

    @Test
    void an_objection_ten_minutes_before_the_end_stops_one_line_and_no_other() {
        var posted = postedOn28April();
        at("2026-05-08T23:50:00+08:00");
        var receiptNo = object(posted, "王秀英").statusCode(201).body("kind", is("OBJECTION"))
                .body("decideDueAt", is("2026-05-28T16:00:00Z")).body("acceptDueAt", is("2026-05-11T16:00:00Z")).extract().path("receiptNo")
                .toString();
        assertEquals(LineStatus.BLOCKED, state(posted, 11));
        at("2026-05-09T00:00:00+08:00");
        noticeClock.catchUp();
        assertEquals(NoticeStatus.ENDED, posting.result(posted).status());
        assertEquals(20, posting.result(posted).lines().stream().filter(line -> line.status() == LineStatus.CLEARED).count());
        assertEquals(LineStatus.BLOCKED, state(posted, 11));

        at("2026-05-11T09:00:00+08:00");
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var id = Posting.find(officer, posted, receiptNo);
        Posting.step(officer, id, "handling", "").then().statusCode(200);
        Posting.step(officer, id, "acceptance", "{\"accepted\":true,\"words\":\"予以受理。\"}").then().statusCode(200);
        Posting.step(officer, id, "investigation", STATEMENT).then().statusCode(200).body("answerDueAt", is("2026-05-14T16:00:00Z"));
        var owner = people.of(posted.lines().get(10).organisationId(), Role.APPLICANT_OWNER);
        owner.asks().get("/api/v1/objections/" + id + "/statement").then().statusCode(200).body("statement", is("请说明服务对象的居住地。"))
                .body("$", not(org.hamcrest.Matchers.hasKey("grounds")));
        owner.asks().body("{\"words\":\"均住本村，附名单。\"}").post("/api/v1/objections/" + id + "/answer").then().statusCode(200);
        Posting.step(officer, id, "decision", "{\"upheld\":false,\"words\":\"经核实，服务对象均住本村。\"}").then().statusCode(200)
                .body("answer", is("均住本村，附名单。")).body("status", is("REJECTED"));
        assertEquals(LineStatus.CLEARED, state(posted, 11));
        People.anybody().get("/api/v1/public/notices/" + posted.path()).then().statusCode(200)
                .body("conclusions[0].conclusion", is("经核实，服务对象均住本村。")).body("status", is("ENDED"));
    }

    @Test
    void what_is_upheld_strikes_the_line() {
        var posted = postedOn28April();
        at("2026-05-06T10:00:00+08:00");
        var receiptNo = object(posted, "王秀英").statusCode(201).extract().path("receiptNo").toString();
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var id = Posting.find(officer, posted, receiptNo);
        Posting.step(officer, id, "handling", "").then().statusCode(200);
        Posting.step(officer, id, "acceptance", "{\"accepted\":true,\"words\":\"予以受理。\"}").then().statusCode(200);
        Posting.step(officer, id, "investigation", STATEMENT).then().statusCode(200);
        Posting.step(officer, id, "extension", "{\"words\":\"需实地走访。\"}").then().statusCode(200).body("decideDueAt", is("2026-06-09T16:00:00Z"));
        Posting.step(officer, id, "extension", "{\"words\":\"再延。\"}").then().statusCode(409).body("code", is("extended-already"));
        Posting.step(officer, id, "decision", "{\"upheld\":true,\"words\":\"情况属实，取消资助。\"}").then().statusCode(200);
        assertEquals(LineStatus.OBJECTION_UPHELD, state(posted, 11));
        assertEquals(LineStatus.IN_PUBLICITY, state(posted, 12));
        Posting.step(officer, id, "closing", "").then().statusCode(200).body("status", is("CLOSED"));
    }

    @Test
    void at_midnight_it_is_a_complaint_which_blocks_nothing_and_is_still_read() {
        var posted = postedOn28April();
        at("2026-05-09T00:00:00+08:00");
        var receiptNo = object(posted, "王秀英").statusCode(201).body("kind", is("COMPLAINT")).extract().path("receiptNo").toString();
        noticeClock.catchUp();
        assertEquals(LineStatus.CLEARED, state(posted, 11));
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var id = Posting.find(officer, posted, receiptNo);
        Posting.step(officer, id, "handling", "").then().statusCode(200).body("grounds", containsString("另一个村"));
        Posting.step(officer, id, "acceptance", "{\"accepted\":false,\"words\":\"公示已结束，转信访办理。\"}").then().statusCode(200)
                .body("conclusion", containsString("信访"));
        assertEquals(LineStatus.CLEARED, state(posted, 11));
    }

    @Test
    void the_days_are_counted_by_the_published_calendar() {
        var posted = postedOn28April();
        People.anybody().get("/api/v1/public/notices/" + posted.path()).then().statusCode(200).body("firstDay", is("2026-04-29"))
                .body("lastDay", is("2026-05-08"))
                .body("endsAt", is("2026-05-08T16:00:00Z")).body("provisional", is(false)).body("statusReason", nullValue());
    }

    private Posted postedOn28April() {
        at("2026-04-28T10:00:00+08:00");
        return posting.posted(21);
    }

    private io.restassured.response.ValidatableResponse object(Posted posted, String name) {
        return posted.object(posting.result(posted), 11, Posting.key(), name).then();
    }

    private LineStatus state(Posted posted, int line) {
        return notices.lineState(posted.lines().get(line - 1).subject()).orElseThrow();
    }

    private void at(String instant) {
        clock.moveTo(OffsetDateTime.parse(instant).toInstant());
    }
}
