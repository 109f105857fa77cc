package org.yichuang.call;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yichuang.call.service.RuleTemplates;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.identity.Role;

@ApiTest
class CallPublicationTest {
    @Inject Calls calls;
    @Inject People people;

    @Test
    void a_complete_call_is_published_gets_its_number_and_everybody_can_read_it() {
        var call = calls.open();
        call.officer().asks().get("/api/v1/calls/" + call.id()).then().statusCode(200)
                .body("status", is("OPEN")).body("code", startsWith("CALL-2026-")).body("nextSteps", hasItem("CLOSED"));
        People.anybody().get("/api/v1/public/calls/" + call.id()).then().statusCode(200).header("Server-Time", notNullValue())
                .body("rules.tracks.key", hasItems("registered", "filed")).body("rules.publicity.notice.count", is(5))
                .body("lifeLine[0].key", is("apply")).body("rules.form.sections.find { it.key == 'need' }.schema.type", is("object"));
    }

    @Test
    void numbers_of_a_year_follow_one_another_without_a_gap() {
        int first = number(calls.open());
        calls.draft();
        assertEquals(first + 1, number(calls.open()));
    }

    @Test
    void what_is_missing_is_listed_with_the_way_out_and_keeps_the_call_from_being_published() {
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var id = officer.asks().body("{\"programmeId\":\"%s\",\"title\":\"草稿\",\"fiscalYear\":2026,\"template\":\"%s\"}"
                .formatted(calls.programme(officer), Calls.TEMPLATE)).post("/api/v1/calls").then().statusCode(201).extract().path("id").toString();
        var call = new Calls.Call(id, officer);
        officer.asks().get("/api/v1/calls/" + id + "/checklist").then().statusCode(200).body("ready", is(false))
                .body("items.findAll { it.state == 'MISSING' }.pointer", hasItems("/summary", "/opensAt", "/closesAt", "/plannedPoolFen", "/contact"))
                .body("items.find { it.pointer == '/contact' }.text.zh", containsString("咨询"));
        call.step("publication", null).then().statusCode(422).body("code", is("call-incomplete")).body("errors.pointer", hasItem("/closesAt"));
    }

    @Test
    void rules_that_do_not_hold_are_listed_too() throws Exception {
        var call = calls.draft();
        var rules = (ObjectNode) new RuleTemplates().require(Calls.TEMPLATE).deepCopy();
        ((ObjectNode) rules.at("/review")).put("reviewersPerApplication", 4);
        call.officer().asks().header("If-Match", call.etag()).body(rules.toString()).put("/api/v1/calls/" + call.id() + "/rule-book").then().statusCode(200);
        call.step("publication", null).then().statusCode(422).body("errors.pointer", hasItem("/ruleBook/review/reviewersPerApplication"));
        rules.remove("review");
        call.officer().asks().header("If-Match", call.etag()).body(rules.toString()).put("/api/v1/calls/" + call.id() + "/rule-book").then().statusCode(200);
        call.officer().asks().get("/api/v1/calls/" + call.id() + "/checklist").then().body("items.pointer", hasItem("/ruleBook/review"));
    }

    @Test
    void publishing_twice_with_the_same_key_answers_as_the_first_time_and_with_another_key_is_refused() {
        var call = calls.draft();
        var tag = call.etag();
        var first = publish(call, tag, "same-key-1").then().statusCode(200).extract().asString();
        assertEquals(first, publish(call, tag, "same-key-1").then().statusCode(200).extract().asString());
        call.step("publication", null).then().statusCode(409).body("code", is("illegal-step"));
    }

    @Test
    void a_publication_that_rests_on_an_older_version_is_refused() {
        var call = calls.draft();
        var tag = call.etag();
        call.officer().asks().header("If-Match", tag).body("{\"title\":\"改名\"}").patch("/api/v1/calls/" + call.id()).then().statusCode(200).body("title", is("改名"));
        publish(call, tag, "stale-key-1").then().statusCode(412).body("code", is("stale"));
        call.officer().asks().body("{}").patch("/api/v1/calls/" + call.id()).then().statusCode(428);
        call.officer().asks().header("If-Match", tag).post("/api/v1/calls/" + call.id() + "/publication").then().statusCode(428);
    }

    @Test
    void a_published_call_is_not_edited_any_more_and_its_rules_stand() {
        var call = calls.toCome();
        call.officer().asks().header("If-Match", call.etag()).body("{\"title\":\"改名\"}").patch("/api/v1/calls/" + call.id())
                .then().statusCode(409).body("code", is("call-not-draft"));
        call.officer().asks().header("If-Match", call.etag()).body(new RuleTemplates().require("haishu").toString())
                .put("/api/v1/calls/" + call.id() + "/rule-book").then().statusCode(409);
    }

    private static io.restassured.response.Response publish(Calls.Call call, String tag, String key) {
        return call.officer().asks().header("If-Match", tag).header("Idempotency-Key", key).post("/api/v1/calls/" + call.id() + "/publication");
    }

    private static int number(Calls.Call call) {
        String code = call.officer().asks().get("/api/v1/calls/" + call.id()).then().extract().path("code");
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }
}
