package org.yichuang.call;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.identity.Role;

@ApiTest
class CallAccessTest {
    private static final String TOWN = People.DISTRICT + "330604002/";
    @Inject Calls calls;
    @Inject People people;

    @Test
    void a_draft_does_not_exist_for_those_who_do_not_prepare_it() {
        var call = calls.draft();
        var stranger = people.with(Role.PROGRAMME_OFFICER, "/330602/");
        var township = people.with(Role.TOWNSHIP_OFFICER, TOWN);
        for (var person : List.of(stranger, township)) {
            person.asks().get("/api/v1/calls/" + call.id()).then().statusCode(404);
            person.asks().get("/api/v1/calls").then().statusCode(200).body("items.id", not(hasItem(call.id())));
        }
        stranger.asks().header("If-Match", "0").body("{}").patch("/api/v1/calls/" + call.id()).then().statusCode(404);
        People.anybody().get("/api/v1/public/calls/" + call.id()).then().statusCode(404);
        String book = call.officer().asks().get("/api/v1/calls/" + call.id()).then().extract().path("ruleBookId");
        People.anybody().get("/api/v1/rule-books/" + book).then().statusCode(404);
        stranger.asks().get("/api/v1/rule-books/" + book).then().statusCode(404);
        call.officer().asks().get("/api/v1/rule-books/" + book).then().statusCode(200).body("state", is("DRAFT")).body("digest", nullValue());
    }

    @Test
    void a_published_call_of_the_district_concerns_its_townships_but_other_districts_cannot_touch_it() {
        var call = calls.open();
        var township = people.with(Role.TOWNSHIP_OFFICER, TOWN);
        township.asks().get("/api/v1/calls/" + call.id()).then().statusCode(200);
        township.asks().get("/api/v1/calls").then().body("items.id", hasItem(call.id()));
        var stranger = people.with(Role.BUREAU_LEAD, "/330602/");
        stranger.asks().get("/api/v1/calls/" + call.id()).then().statusCode(403);
        call.step(stranger, "cancellation", "{\"reason\":\"无关\"}").then().statusCode(403);
    }

    @Test
    void who_holds_another_role_may_not_prepare_calls() {
        var call = calls.draft();
        var observer = people.with(Role.OBSERVER);
        observer.asks().get("/api/v1/calls/" + call.id()).then().statusCode(200);
        observer.asks().body("{}").post("/api/v1/programmes").then().statusCode(403);
        call.step(observer, "publication", null).then().statusCode(403);
        People.anybody().get("/api/v1/calls").then().statusCode(401);
        people.with(Role.REVIEWER).asks().get("/api/v1/calls").then().statusCode(403);
        people.with(Role.PROGRAMME_OFFICER, TOWN).asks().body("{\"title\":\"全区\",\"divisionPath\":\"" + People.DISTRICT + "\"}")
                .post("/api/v1/programmes").then().statusCode(403);
    }

    @Test
    void a_clone_takes_over_rules_and_texts_but_not_dates() {
        var former = calls.open();
        var officer = former.officer();
        var made = officer.asks().body("{\"programmeId\":\"%s\",\"title\":\"下一年度\",\"fiscalYear\":2027,\"cloneOf\":\"%s\"}"
                .formatted(calls.programme(officer), former.id())).post("/api/v1/calls").then().statusCode(201).body("formerId", is(former.id()))
                .body("summary", notNullValue()).body("opensAt", nullValue()).body("status", is("DRAFT")).extract();
        officer.asks().get("/api/v1/calls/" + made.path("id") + "/rule-book").then().statusCode(200).body("content.tracks", hasSize(2)).body("number", is(1));
        officer.asks().body("{\"programmeId\":\"%s\",\"title\":\"无\",\"fiscalYear\":2027}".formatted(calls.programme(officer)))
                .post("/api/v1/calls").then().statusCode(422).body("code", is("template-or-clone"));
    }

    @Test
    void nonsense_is_refused_in_words() {
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var programme = calls.programme(officer);
        var far = Instant.parse("9999-01-01T00:00:00Z");
        var template = "\"template\":\"" + Calls.TEMPLATE + "\"";
        officer.asks().body(Calls.body(programme, template, far, far.plusSeconds(1))).post("/api/v1/calls").then().statusCode(422).body("code", is("call-dates"));
        var now = Instant.parse("2026-03-01T00:00:00Z");
        officer.asks().body(Calls.body(programme, template, now, now)).post("/api/v1/calls").then().statusCode(422).body("errors.pointer", hasItem("/closesAt"));
        officer.asks().body(Calls.body(programme, "\"template\":\"nobody\"", now, far)).post("/api/v1/calls").then().statusCode(422);
        officer.asks().body("null").post("/api/v1/calls").then().statusCode(400);
        officer.asks().queryParam("cursor", "T1BFTn5ub25zZW5zZXwx").get("/api/v1/public/calls").then().statusCode(400);
        officer.asks().get("/api/v1/calls/nonsense").then().statusCode(404);
    }
}
