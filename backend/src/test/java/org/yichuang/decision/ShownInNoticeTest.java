package org.yichuang.decision;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.decision.Decisions.Case;
import org.yichuang.decision.Decisions.Entry;
import org.yichuang.fund.Funds;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.review.Reviews;

/** What a rule book wants in the notice of an award stands there: who judged, and whose money it is. */
@ApiTest
class ShownInNoticeTest {
    @Inject Calls calls;
    @Inject Applications applications;
    @Inject Reviews reviews;
    @Inject Decisions decisions;
    @Inject Funds funds;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject WorkingCalendar calendar;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void those_who_judged_are_named_and_the_day_to_decide_is_counted_from_their_ranking() {
        var call = calls.open();
        var draft = applications.eligibleIn(call);
        var round = reviews.closed(call, "registered", Map.of(draft.id(), List.of(85, 80, 96, 82, 84)));
        var pool = funds.pool(60_000_000);
        pool.clerk().asks().header("Idempotency-Key", Funds.key()).body("{\"callId\":\"" + call.id() + "\"}").post(pool.path() + "/calls").then().statusCode(200);
        var one = new Case(call, List.of(new Decisions.Applied(Entry.of("", 0, 0, "85"), draft, null)), pool, people.with(Role.PROGRAMME_OFFICER), people.with(Role.BUREAU_LEAD));
        var decision = one.announced();
        one.officer().asks().get("/api/v1/decisions/" + decision).then()
                .body("decideBy", is(calendar.periodAfter(clock.today(), Days.working(5)).last().toString()));
        String names = notice(one, "").body("lines[0].shown.label.zh", not(hasItem("资金来源"))).extract()
                .path("lines[0].shown.find { it.label.zh == '评审专家' }.value");
        org.junit.jupiter.api.Assertions.assertEquals(round.members().size(), names.split("、").length, names);
    }

    @Test
    void lottery_money_is_named_where_the_rules_want_it() {
        var call = calls.published(calls.draft("huzhou-2024", clock.now().minus(1, ChronoUnit.HOURS), clock.now().plus(30, ChronoUnit.DAYS)));
        var one = decisions.ranked(call, 3_000_000, Entry.of("银龄课堂", 1_000_000, 500_000, "90"));
        one.announced();
        notice(one, "银龄课堂").body("lines[0].shown.label.zh", hasItems("资金来源")).body("lines[0].shown.value", hasItem("一般公共预算"))
                .body("lines[0].shown.label.zh", not(hasItem("评审专家")));
    }

    private static ValidatableResponse notice(Case one, String title) {
        return People.anybody().get("/api/v1/public/notices/" + one.field(title, "noticeId")).then().statusCode(200);
    }
}
