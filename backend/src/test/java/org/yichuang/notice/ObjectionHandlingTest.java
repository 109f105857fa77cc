package org.yichuang.notice;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.notice.Posting.Posted;

@ApiTest
class ObjectionHandlingTest {
    private static final String ACCEPTED = "{\"accepted\":true,\"words\":\"予以受理。\"}";
    private static final String REFUSED = "{\"accepted\":false,\"words\":\"没有可核实的事实。\"}";
    @Inject Posting posting;
    @Inject People people;

    @Test
    void the_same_objection_sent_twice_is_received_once() {
        var posted = posting.posted(1);
        var state = posting.result(posted);
        var key = Posting.key();
        var first = posted.object(state, 1, key, "王秀英").then().statusCode(201).extract();
        posted.object(state, 1, key, "王秀英").then().statusCode(201).body("receiptNo", is(first.path("receiptNo").toString()))
                .body("secret", is(first.path("secret").toString()));
        posted.object(state, 1, key, "李四").then().statusCode(422).body("code", is("key-reused"));
        people.with(Role.AUDITOR).asks().get("/api/v1/objections?noticeId=" + posted.path()).then().body("items.size()", is(1));
    }

    @Test
    void what_is_not_well_formed_is_refused_in_words() {
        var posted = posting.posted(1);
        var other = posting.posted(1);
        var path = "/api/v1/public/notices/" + posted.path() + "/objections";
        var line = new org.yichuang.kernel.id.Id(posting.result(posted).lines().get(0).id());
        var body = "{\"lineId\":\"" + line + "\",\"grounds\":\"所列老人住在另一个村，请核实。\"";
        People.anybody().body(body + "}").post(path).then().statusCode(428);
        People.anybody().header("Idempotency-Key", Posting.key()).body(body + ",\"name\":\"王秀英\"}").post(path).then().statusCode(422)
                .body("code", is("name-or-lead")).body("errors[0].pointer", is("/contact"));
        People.anybody().header("Idempotency-Key", Posting.key()).body("{\"lineId\":\"" + line + "\",\"grounds\":\"短\"}").post(path).then()
                .statusCode(400);
        posted.object(posting.result(other), 1, Posting.key(), null).then().statusCode(404);
    }

    @Test
    void without_a_name_it_is_a_lead_which_blocks_once_it_is_accepted() {
        var posted = posting.posted(1);
        var receiptNo = posted.object(posting.result(posted), 1, Posting.key(), null).then().statusCode(201).body("kind", is("LEAD")).extract()
                .path("receiptNo").toString();
        assertEquals(LineStatus.IN_PUBLICITY, line(posted));
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var id = Posting.find(officer, posted, receiptNo);
        Posting.step(officer, id, "handling", "").then().statusCode(200);
        Posting.step(officer, id, "acceptance", ACCEPTED).then().statusCode(200);
        assertEquals(LineStatus.BLOCKED, line(posted));
        officer.asks().get("/api/v1/objections/" + id + "/identity?purpose=call").then().statusCode(404);
        var strict = new NoticeRule(NoticeRule.USUAL.length(), NoticeRule.USUAL.acceptWithin(), NoticeRule.USUAL.decideWithin(),
                NoticeRule.USUAL.extendOnceBy(), NoticeRule.USUAL.answerWithin(), false);
        var named = posting.post(posting.draft(1, strict));
        named.object(posting.result(named), 1, Posting.key(), null).then().statusCode(422).body("code", is("no-anonymous"));
    }

    @Test
    void a_line_goes_on_when_the_last_objection_to_it_is_turned_down() {
        var posted = posting.posted(1);
        var state = posting.result(posted);
        var one = posted.object(state, 1, Posting.key(), "王秀英").then().statusCode(201).extract().path("receiptNo").toString();
        var two = posted.object(state, 1, Posting.key(), "李四").then().statusCode(201).extract().path("receiptNo").toString();
        var officer = people.with(Role.PROGRAMME_OFFICER);
        refuse(officer, posted, one);
        assertEquals(LineStatus.BLOCKED, line(posted));
        refuse(officer, posted, two);
        assertEquals(LineStatus.IN_PUBLICITY, line(posted));
    }

    @Test
    void one_officer_handles_it_and_the_lead_alone_may_take_it_over() {
        var posted = posting.posted(1);
        var receiptNo = posted.object(posting.result(posted), 1, Posting.key(), "王秀英").then().extract().path("receiptNo").toString();
        var handler = people.with(Role.PROGRAMME_OFFICER);
        var colleague = people.with(Role.PROGRAMME_OFFICER);
        var lead = people.with(Role.BUREAU_LEAD);
        var id = Posting.find(handler, posted, receiptNo);
        Posting.step(colleague, id, "acceptance", ACCEPTED).then().statusCode(403).body("code", is("not-the-handler"));
        Posting.step(handler, id, "handling", "").then().statusCode(200).body("mine", is(true));
        Posting.step(colleague, id, "handling", "").then().statusCode(409).body("code", is("handled-by-another"));
        Posting.step(colleague, id, "decision", "{\"upheld\":true,\"words\":\"属实\"}").then().statusCode(403);
        Posting.step(handler, id, "decision", "{\"upheld\":true,\"words\":\"属实\"}").then().statusCode(409).body("code", is("illegal-step"));
        Posting.step(lead, id, "handling", "").then().statusCode(200);
        Posting.step(handler, id, "acceptance", ACCEPTED).then().statusCode(403);
        lead.asks().header("If-Match", "\"0\"").body(ACCEPTED).post("/api/v1/objections/" + id + "/acceptance").then().statusCode(412);
        lead.asks().body(ACCEPTED).post("/api/v1/objections/" + id + "/acceptance").then().statusCode(428);
        var member = people.with(Role.PROGRAMME_OFFICER);
        people.also(member, Role.APPLICANT_EDITOR, posted.lines().get(0).organisationId());
        Posting.step(member, id, "handling", "").then().statusCode(403).body("code", is("own-organisation"));
    }

    private void refuse(People.Person officer, Posted posted, String receiptNo) {
        var id = Posting.find(officer, posted, receiptNo);
        Posting.step(officer, id, "handling", "").then().statusCode(200);
        Posting.step(officer, id, "acceptance", REFUSED).then().statusCode(200).body("status", is("NOT_ACCEPTED"));
    }

    private LineStatus line(Posted posted) {
        return posting.result(posted).lines().get(0).status();
    }
}
