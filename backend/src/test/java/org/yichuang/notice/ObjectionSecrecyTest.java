package org.yichuang.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.notice.Posting.Posted;

/** Who objected is known to the handler, and to nobody else by any road. */
@ApiTest
class ObjectionSecrecyTest {
    private static final String NAME = "王秀英";
    @Inject Posting posting;
    @Inject People people;
    @Inject EntityManager db;

    @Test
    void only_the_handler_reads_who_objected_and_each_reading_is_recorded_without_a_name() {
        var posted = posting.posted(1);
        var receiptNo = object(posted, Posting.key(), NAME).extract().path("receiptNo").toString();
        var handler = people.with(Role.PROGRAMME_OFFICER);
        var id = Posting.find(handler, posted, receiptNo);
        var path = "/api/v1/objections/" + id + "/identity?purpose=call";
        handler.asks().get(path).then().statusCode(403).body("code", is("not-the-handler"));
        Posting.step(handler, id, "handling", "").then().statusCode(200);
        handler.asks().get("/api/v1/objections/" + id + "/identity").then().statusCode(400);
        handler.asks().get(path).then().statusCode(200).body("name", is(NAME)).header("Cache-Control", "no-store").header("ETag", nullValue());
        people.with(Role.BUREAU_LEAD).asks().get(path).then().statusCode(403);
        people.with(Role.PROGRAMME_OFFICER).asks().get(path).then().statusCode(403);
        people.with(Role.AUDITOR).asks().get(path).then().statusCode(403);
        people.with(Role.ADMINISTRATOR).asks().get(path).then().statusCode(403);
        people.with(Role.PROGRAMME_OFFICER, "/330602/").asks().get(path).then().statusCode(404);
        People.anybody().get(path).then().statusCode(401);
        var rows = db.createQuery("select c.content from AuditEntry e join AuditContent c on c.entryId = e.id where e.subjectKind = 'objection' "
                + "and e.subjectId = :id and e.action = 'objector-read'", String.class).setParameter("id", Id.fromString(id).value()).getResultList();
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).contains(receiptNo));
        assertFalse(rows.get(0).contains(NAME));
    }

    @Test
    void auditors_and_lists_see_the_receipt_number_and_nothing_of_what_was_said() {
        var posted = posting.posted(1);
        var receiptNo = object(posted, Posting.key(), NAME).extract().path("receiptNo").toString();
        var auditor = people.with(Role.AUDITOR);
        var id = Posting.find(auditor, posted, receiptNo);
        auditor.asks().get("/api/v1/objections?noticeId=" + posted.path()).then().statusCode(200).body(not(containsString(NAME)))
                .body(not(containsString("老人")));
        auditor.asks().get("/api/v1/objections/" + id).then().statusCode(200).body("grounds", nullValue()).body(not(containsString(NAME)));
        auditor.asks().header("If-Match", "0").post("/api/v1/objections/" + id + "/handling").then().statusCode(403);
        people.with(Role.AUDITOR, "/330602/").asks().get("/api/v1/objections/" + id).then().statusCode(404);
        people.with(Role.ADMINISTRATOR).asks().get("/api/v1/objections/" + id).then().statusCode(403);
        var owner = people.of(posted.lines().get(0).organisationId(), Role.APPLICANT_OWNER);
        owner.asks().get("/api/v1/objections/" + id).then().statusCode(403);
        owner.asks().get("/api/v1/objections/" + id + "/statement").then().statusCode(404);
        People.anybody().get("/api/v1/public/notices/" + posted.path()).then().statusCode(200).body(not(containsString(NAME)))
                .body(not(containsString(receiptNo)));
    }

    @Test
    void nothing_that_tells_the_objector_lies_open_in_the_database() {
        var posted = posting.posted(1);
        var key = Posting.key();
        var receipt = object(posted, key, NAME).header("Cache-Control", "no-store").extract();
        var sealed = (Object[]) db.createNativeQuery("SELECT i.name_sealed, o.grounds_sealed, o.secret_hash FROM objection o JOIN objection_identity i "
                + "ON i.objection_id = o.id WHERE o.receipt_no = ?").setParameter(1, receipt.path("receiptNo").toString()).getSingleResult();
        assertTrue(sealed[0].toString().startsWith("AES-GCM:"));
        assertTrue(sealed[1].toString().startsWith("AES-GCM:"));
        var kept = db.createNativeQuery("SELECT answer FROM stored_reply WHERE request_key = ?", String.class).setParameter(1, key)
                .getSingleResult().toString();
        assertFalse(kept.contains(receipt.path("secret").toString()));
    }

    @Test
    void the_receipt_and_its_secret_together_open_the_state_of_an_objection() {
        var posted = posting.posted(1);
        var receipt = object(posted, Posting.key(), NAME).extract();
        var path = "/api/v1/public/objections/" + receipt.path("receiptNo");
        People.anybody().header("Objection-Secret", receipt.path("secret").toString()).get(path).then().statusCode(200).body("status", is("RECEIVED"))
                .header("Cache-Control", "no-store").body(not(containsString(NAME)));
        People.anybody().get(path).then().statusCode(404);
        People.anybody().header("Objection-Secret", "0".repeat(32)).get(path).then().statusCode(404);
        People.anybody().header("Objection-Secret", "x").get("/api/v1/public/objections/收件").then().statusCode(400);
    }

    private io.restassured.response.ValidatableResponse object(Posted posted, String key, String name) {
        return posted.object(posting.result(posted), 1, key, name).then().statusCode(201);
    }

    @Test
    void an_organisation_finds_what_it_was_asked_and_nothing_of_others() {
        var posted = posting.posted(2);
        var receiptNo = posted.object(posting.result(posted), 1, Posting.key(), "王秀英").then().statusCode(201).extract().path("receiptNo").toString();
        var owner = people.of(posted.lines().get(0).organisationId(), Role.APPLICANT_OWNER);
        owner.asks().get("/api/v1/objections/to-answer").then().statusCode(200).body("size()", is(0));
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var id = Posting.find(officer, posted, receiptNo);
        Posting.step(officer, id, "handling", "").then().statusCode(200);
        Posting.step(officer, id, "acceptance", "{\"accepted\":true,\"words\":\"予以受理。\"}").then().statusCode(200);
        Posting.step(officer, id, "investigation", "{\"words\":\"请说明服务对象的居住地。\"}").then().statusCode(200);
        var asked = owner.asks().get("/api/v1/objections/to-answer").then().statusCode(200).body("size()", is(1)).body("[0].id", is(id)).extract().asString();
        org.junit.jupiter.api.Assertions.assertFalse(asked.contains("王秀英") || asked.contains("0575-0000 1234"), asked);
        people.of(posted.lines().get(1).organisationId(), Role.APPLICANT_OWNER).asks().get("/api/v1/objections/to-answer").then().body("size()", is(0));
        officer.asks().get("/api/v1/objections/to-answer").then().statusCode(403);
    }
}
