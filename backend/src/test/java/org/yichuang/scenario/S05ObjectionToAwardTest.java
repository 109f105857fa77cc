package org.yichuang.scenario;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.decision.Decisions;
import org.yichuang.decision.Decisions.Case;
import org.yichuang.decision.Decisions.Entry;
import org.yichuang.fund.Funds;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.notice.Posting;
import org.yichuang.notice.service.NoticeClock;

/** Scenario S5 for awards: posted on 28 April 2026, one of 21 is objected to ten minutes before the end. */
@ApiTest
class S05ObjectionToAwardTest {
    @Inject Decisions decisions;
    @Inject NoticeClock noticeClock;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void backToToday() {
        clock.moveTo(system.now());
    }

    @Test
    void twenty_go_on_and_the_eleventh_goes_on_once_the_objection_is_rejected() {
        var one = announced(21);
        var objection = objected(one, "P11");
        atTheEnd();
        for (int i = 1; i <= 21; i++) assertEquals(i == 11 ? "IN_PUBLICITY" : "CONFIRMED", one.status("P" + i));
        assertEquals("true", one.field("P11", "suspended"));
        decide(one, objection, false);
        assertEquals("CONFIRMED", one.status("P11"));
        assertEquals("false", one.field("P11", "suspended"));
    }

    @Test
    void what_is_upheld_is_cancelled_and_the_reserve_moves_up() {
        var one = announced(2, Entry.of("P3", 10_000_00, 5_000_00, "70"));
        var objection = objected(one, "P2");
        atTheEnd();
        assertEquals("CONFIRMED", one.status("P1"));
        decide(one, objection, true);
        assertEquals("CANCELLED", one.status("P2"));
        assertEquals("OFFERED", one.status("P3"));
        assertEquals("1000000", one.field("P3", "amountFen"));
        assertEquals(20_000_00, one.pool().figure("reserved"));
    }

    private Case announced(int awards, Entry... more) {
        clock.moveTo(OffsetDateTime.parse("2026-04-20T10:00:00+08:00").toInstant());
        var entries = java.util.stream.Stream.concat(IntStream.rangeClosed(1, awards).mapToObj(i -> Entry.of("P" + i, 10_000_00, 5_000_00, "" + (100 - i))),
                java.util.Arrays.stream(more)).toArray(Entry[]::new);
        var one = decisions.ranked(awards * 10_000_00L, entries);
        clock.moveTo(OffsetDateTime.parse("2026-04-28T10:00:00+08:00").toInstant());
        one.announced();
        return one;
    }

    /** On 8 May at 23:50; answers the objection's id as the handler finds it. */
    private String objected(Case one, String title) {
        clock.moveTo(OffsetDateTime.parse("2026-05-08T23:50:00+08:00").toInstant());
        var notice = one.field(title, "noticeId");
        String line = People.anybody().get("/api/v1/public/notices/" + notice).then().statusCode(200).extract()
                .path("lines.find { it.title == '" + Entry.full(title) + "' }.id");
        String receipt = People.anybody().header("Idempotency-Key", Funds.key()).body("""
                {"lineId":"%s","grounds":"所列200名老人住在另一个村。","name":"王秀英","contact":"0575-0000 1234"}""".formatted(line))
                .post("/api/v1/public/notices/" + notice + "/objections").then().statusCode(201).body("kind", is("OBJECTION"))
                .body("decideDueAt", is("2026-05-28T16:00:00Z")).extract().path("receiptNo");
        assertEquals("true", one.field(title, "suspended"));
        return one.lead().asks().get("/api/v1/objections?noticeId=" + notice).then().statusCode(200).extract()
                .path("items.find { it.receiptNo == '" + receipt + "' }.id");
    }

    private void atTheEnd() {
        clock.moveTo(OffsetDateTime.parse("2026-05-09T00:00:00+08:00").toInstant());
        noticeClock.catchUp();
    }

    private void decide(Case one, String objection, boolean upheld) {
        Posting.step(one.lead(), objection, "handling", "").then().statusCode(200);
        Posting.step(one.lead(), objection, "acceptance", "{\"accepted\":true,\"words\":\"予以受理。\"}").then().statusCode(200);
        Posting.step(one.lead(), objection, "investigation", "{\"words\":\"请说明服务对象的居住地。\"}").then().statusCode(200)
                .body("answerDueAt", is("2026-05-13T16:00:00Z"));
        Posting.step(one.lead(), objection, "decision", "{\"upheld\":" + upheld + ",\"words\":\"经核实作出结论。\"}").then().statusCode(200);
    }
}
