package org.yichuang.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.decision.Decisions;
import org.yichuang.fund.Funds;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

/** After the announcement applicants read their own total, place and released remarks; who gave which mark nobody outside learns. */
@ApiTest
class ReviewResultTest {
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject Reviews reviews;
    @Inject Funds funds;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private Calls.Call call;
    private Draft better;
    private Draft other;
    private Reviews.Round round;
    private String ranking;

    @BeforeEach
    void reviewed() {
        call = calls.open();
        better = applications.eligibleIn(call);
        other = applications.eligibleIn(call);
        round = reviews.closed(call, "registered", Map.of(better.id(), List.of(85, 80, 90, 82, 84), other.id(), List.of(70, 71, 72, 73, 74)));
        ranking = round.ranking(call.id(), "registered").getString("id");
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void the_result_is_read_by_its_own_people_once_it_was_announced() {
        result(better.owner(), better).then().statusCode(200).body("announcedAt", nullValue()).body("place", nullValue()).body("comments", empty());
        var sheets = round.chair().asks().get("/api/v1/rankings/" + ranking + "/sheets").then().statusCode(200).extract().jsonPath();
        List<String> mine = sheets.getList("findAll { it.applicationId == '" + better.id() + "' }.id");
        String foreign = sheets.getString("find { it.applicationId == '" + other.id() + "' }.id");
        release(round.officer(), mine.subList(0, 1)).then().statusCode(403);
        release(round.chair(), List.of(mine.get(0), foreign)).then().statusCode(422).body("code", is("not-a-comment"));
        release(round.chair(), List.of(mine.get(0), mine.get(0))).then().statusCode(422);
        release(round.chair(), mine.subList(0, 3)).then().statusCode(200).body("findAll { it.released != null }.size()", is(3));
        release(round.chair(), mine.subList(0, 2)).then().statusCode(200).body("findAll { it.released != null }.size()", is(2));
        result(better.owner(), better).then().statusCode(200).body("comments", empty());

        var notice = announced();
        result(better.owner(), better).then().statusCode(200).body("announcedAt", notNullValue()).body("place", is(1)).body("ranked", is(2)).body("passed", is(true))
                .body("total", is("83.67")).body("shared", is(false)).body("comments", is(List.of("意见：需求扎实。", "意见：预算偏高。").stream().sorted().toList()))
                .body(not(containsString("REVIEWER")));
        result(better.editor(), better).then().statusCode(200);
        result(other.owner(), other).then().statusCode(200).body("place", is(2)).body("total", is("72.00")).body("comments", empty());
        result(other.owner(), better).then().statusCode(404);
        result(round.officer(), better).then().statusCode(403);
        People.anybody().get("/api/v1/applications/" + better.id() + "/review-result").then().statusCode(401);
        People.anybody().get("/api/v1/public/notices/" + notice).then().statusCode(200).body("lines[0].shown.value", hasItem(containsString("测试 REVIEWER")));

        // A remark whose sheet fell away is not shown any more; a new version is told only when it is announced too.
        var others = round.members().stream().map(Reviews.Member::id).toList();
        round.command(round.chair(), "late-conflict", Map.of("reviewerId", others.get(0), "applicationId", better.id(), "ground", "employed-there",
                "words", "任该单位顾问。")).then().statusCode(200);
        round.command(round.chair(), "late-conflict", Map.of("reviewerId", others.get(1), "applicationId", better.id(), "ground", "employed-there",
                "words", "任该单位顾问。")).then().statusCode(200);
        result(better.owner(), better).then().statusCode(200).body("total", is("83.67")).body("comments", empty());
    }

    private String announced() {
        var pool = funds.pool(10_000_000);
        pool.clerk().asks().header("Idempotency-Key", Funds.key()).body("{\"callId\":\"" + call.id() + "\"}").post(pool.path() + "/calls").then().statusCode(200);
        new Decisions.Case(call, List.of(), pool, people.with(Role.PROGRAMME_OFFICER), people.with(Role.BUREAU_LEAD)).announced();
        return round.officer().asks().get("/api/v1/award-lines?applicationId=" + better.id()).then().statusCode(200).extract().path("items[0].noticeId").toString();
    }

    private Response result(People.Person person, Draft application) {
        return person.asks().get("/api/v1/applications/" + application.id() + "/review-result");
    }

    private Response release(People.Person person, List<String> sheets) {
        var words = List.of("意见：需求扎实。", "意见：预算偏高。", "意见：人员稳定。");
        var comments = java.util.stream.IntStream.range(0, sheets.size()).mapToObj(i -> Map.of("sheetId", sheets.get(i), "words", words.get(i))).toList();
        return person.asks().body(Map.of("applicationId", better.id(), "comments", comments)).put("/api/v1/rankings/" + ranking + "/released-comments");
    }
}
