package org.yichuang.notice;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.problem.Refusal;

@ApiTest
class NoticeTest {
    @Inject Posting posting;
    @Inject Notices notices;
    @Inject People people;
    @Inject EntityManager db;

    @Test
    void an_officer_of_the_division_posts_a_draft_once_and_its_words_stand_under_a_digest() {
        var draft = posting.draft(2, NoticeRule.USUAL);
        var path = "/api/v1/notices/" + draft.path();
        var officer = people.with(Role.PROGRAMME_OFFICER);
        People.anybody().get("/api/v1/public/notices/" + draft.path()).then().statusCode(404);
        var tag = officer.asks().get(path).then().statusCode(200).body("status", is("DRAFT")).extract().header("ETag");
        people.with(Role.OBSERVER).asks().header("If-Match", tag).post(path + "/posting").then().statusCode(403);
        people.with(Role.PROGRAMME_OFFICER, "/330602/").asks().header("If-Match", tag).post(path + "/posting").then().statusCode(404);
        officer.asks().post(path + "/posting").then().statusCode(428);
        officer.asks().header("If-Match", "\"8\"").post(path + "/posting").then().statusCode(412);
        var posted = officer.asks().header("If-Match", tag).post(path + "/posting").then().statusCode(200).body("status", is("POSTED"))
                .body("lines[0].status", is("IN_PUBLICITY")).body("digest", notNullValue()).extract();
        officer.asks().header("If-Match", tag).post(path + "/posting").then().statusCode(412);
        officer.asks().header("If-Match", posted.header("ETag")).post(path + "/posting").then().statusCode(409);
        var shown = People.anybody().get("/api/v1/public/notices/" + draft.path()).then().statusCode(200).body("algorithm", is("SHA-256")).extract();
        assertEquals(Digest.sha256(shown.path("postedText").toString()), shown.path("digest"));
        People.anybody().get("/api/v1/public/notices").then().statusCode(200).body("items.id", hasItem(draft.path()));
        assertThrows(Exception.class, () -> QuarkusTransaction.requiringNew().run(() ->
                db.createNativeQuery("UPDATE notice_seal SET content = '' WHERE notice_id = ?").setParameter(1, draft.id()).executeUpdate()));
    }

    @Test
    void only_the_lead_withdraws_and_the_reason_is_public() {
        var posted = posting.posted(2);
        var path = "/api/v1/notices/" + posted.path();
        var lead = people.with(Role.BUREAU_LEAD);
        var tag = lead.asks().get(path).then().statusCode(200).extract().header("ETag");
        var why = "{\"words\":\"金额有误，重新公示。\"}";
        people.with(Role.PROGRAMME_OFFICER).asks().header("If-Match", tag).body(why).post(path + "/withdrawal").then().statusCode(403);
        lead.asks().header("If-Match", tag).body("{\"words\":\" \"}").post(path + "/withdrawal").then().statusCode(400);
        lead.asks().header("If-Match", tag).body(why).post(path + "/withdrawal").then().statusCode(200)
                .body("lines.status", is(List.of("WITHDRAWN", "WITHDRAWN")));
        People.anybody().get("/api/v1/public/notices/" + posted.path()).then().statusCode(200).body("statusReason", is("金额有误，重新公示。"));
        posted.object(posting.result(posted), 1, Posting.key(), null).then().statusCode(409).body("code", is("notice-withdrawn"));
    }

    @Test
    void one_thing_stands_in_one_notice_at_a_time_and_changed_lines_are_posted_anew() {
        var first = posting.posted(2);
        var changed = first.lines().subList(1, 2);
        var again = posting.draft(changed, NoticeRule.USUAL);
        assertEquals(NoticeProblem.LINE_IN_PUBLICITY, assertThrows(Refusal.class, () -> posting.post(again)).code());
        QuarkusTransaction.requiringNew().run(() -> notices.withdrawLines(first.id(), List.of(changed.get(0).subject()), "名次变更"));
        posting.post(again);
        assertEquals(LineStatus.IN_PUBLICITY, notices.lineState(changed.get(0).subject()).orElseThrow());
        assertEquals(List.of(LineStatus.IN_PUBLICITY, LineStatus.WITHDRAWN), posting.result(first).lines().stream().map(NoticeSummary.Line::status)
                .toList());
    }

    @Test
    void notices_of_another_division_are_not_listed_to_officers() {
        var posted = posting.posted(1);
        people.with(Role.AUDITOR).asks().get("/api/v1/notices").then().statusCode(200).body("items.id", hasItem(posted.path()));
        people.with(Role.AUDITOR, "/330602/").asks().get("/api/v1/notices").then().statusCode(200).body("items.id", not(hasItem(posted.path())));
        People.anybody().get("/api/v1/notices").then().statusCode(401);
        people.with(Role.REVIEWER).asks().get("/api/v1/notices").then().statusCode(403);
    }
}
