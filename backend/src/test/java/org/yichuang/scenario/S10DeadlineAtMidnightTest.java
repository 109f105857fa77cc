package org.yichuang.scenario;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.application.service.ClosedDrafts;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

/** A call closes at 24:00 Beijing time; only the instant at which the command reaches the server counts. domain.md, scenario S10. */
@ApiTest
class S10DeadlineAtMidnightTest {
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject ClosedDrafts closedDrafts;
    private Instant midnight;
    private Calls.Call call;

    @BeforeEach
    void a_call_that_closes_at_midnight() {
        midnight = BusinessClock.endOf(clock.today().plusDays(25));
        call = calls.published(calls.draft(Calls.TEMPLATE, clock.now().minusSeconds(60), midnight));
    }

    @AfterEach
    void back_to_the_present() {
        clock.moveTo(system.now());
    }

    @Test
    void a_moment_before_midnight_it_is_taken_and_at_midnight_it_is_not() {
        var early = applications.draftIn(call).completed();
        var late = applications.draftIn(call).completed();
        var earlyTag = early.etag(early.owner());
        var lateTag = late.etag(late.owner());
        clock.moveTo(midnight.minusSeconds(5));
        early.submit(early.owner(), earlyTag, Draft.newKey()).then().statusCode(200).body("submittedAt.substring(0, 4)", is(midnight.toString().substring(0, 4)));
        clock.moveTo(midnight);
        late.submit(late.owner(), lateTag, Draft.newKey()).then().statusCode(422).body("code", is("call-closed"));
        shows(late, "DRAFT");
    }

    @Test
    void the_clock_of_the_laptop_does_not_count() {
        var draft = applications.draftIn(call).completed();
        var tag = draft.etag(draft.owner());
        clock.moveTo(midnight.plusSeconds(60));
        draft.owner().asks().header("Date", "Tue, 31 Mar 2026 15:58:00 GMT").header("If-Match", tag).header("Idempotency-Key", Draft.newKey())
                .post("/api/v1/applications/" + draft.id() + "/submission").then().statusCode(422).body("code", is("call-closed"));
    }

    @Test
    void a_file_that_is_still_on_its_way_cannot_be_handed_in() {
        var draft = applications.draftIn(call).completed();
        var document = announceAndSendHalf(draft);
        draft.save(draft.owner(), draft.etag(draft.owner()), Map.of("attachments", Map.of("village-opinion", List.of(document))))
                .then().statusCode(422).body("code", is("incomplete"));
        clock.moveTo(midnight.minusSeconds(20));
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200);
    }

    @Test
    void what_was_not_handed_in_stays_readable_but_is_over() {
        var draft = applications.draftIn(call).completed();
        clock.moveTo(midnight.plusSeconds(60));
        closedDrafts.catchUp();
        shows(draft, "DRAFT");
        clock.moveTo(midnight.plus(Duration.ofMinutes(3)));
        closedDrafts.catchUp();
        shows(draft, "NOT_SUBMITTED");
        draft.owner().asks().get("/api/v1/applications/" + draft.id()).then().body("nextSteps", empty())
                .body("sections.find { it.key == 'team' }.content.leader", is("陈月琴"));
        draft.save(draft.owner(), draft.etag(draft.owner()), Map.of("team", Applications.complete().get("team"))).then().statusCode(409);
    }

    @Test
    void an_extension_is_for_all_and_never_for_one() {
        var one = applications.draftIn(call).completed();
        var other = applications.draftIn(call).completed();
        clock.moveTo(midnight.minusSeconds(600));
        call.step("correction", "{\"reason\":\"平台故障 15 分钟。\",\"closesAt\":\"%s\"}".formatted(midnight.plus(Duration.ofHours(24)))).then().statusCode(200);
        clock.moveTo(midnight.plusSeconds(60));
        one.submit(one.owner(), one.etag(one.owner()), Draft.newKey()).then().statusCode(200);
        other.submit(other.owner(), other.etag(other.owner()), Draft.newKey()).then().statusCode(200);
    }

    private static void shows(Draft draft, String status) {
        draft.owner().asks().get("/api/v1/applications/" + draft.id()).then().statusCode(200).body("status", is(status));
    }

    private static String announceAndSendHalf(Draft draft) {
        var half = ("%PDF-1.4\n" + "x".repeat(300)).getBytes(StandardCharsets.UTF_8);
        var id = draft.owner().asks().body("{\"name\":\"村委会说明.pdf\",\"size\":%d}".formatted(half.length * 2)).post("/api/v1/documents")
                .then().statusCode(201).extract().path("id").toString();
        draft.owner().asks().contentType("application/octet-stream").header("Upload-Offset", 0).body(half)
                .patch("/api/v1/documents/" + id + "/content").then().statusCode(200);
        return id;
    }
}
