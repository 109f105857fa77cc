package org.yichuang.organisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.yichuang.house.People.anybody;
import static org.yichuang.organisation.Register.OTHER_TOWNSHIP;
import static org.yichuang.organisation.Register.TOWNSHIP;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;

@ApiTest
class OrganisationApiTest {
    private static final String ALL = "/api/v1/organisations";
    @Inject People people;
    @Inject Register register;

    @Test
    void an_applicant_enters_a_registered_body_owns_it_and_waits_for_the_township() {
        var owner = register.applicant();
        var one = register.enteredBy(owner);
        owner.asks().get(ALL + "/{id}", one.id()).then().statusCode(200)
                .body("status", equalTo("AWAITING_CONFIRMATION")).body("legalForm", equalTo("SOCIAL_SERVICE")).body("urban", equalTo(true))
                .body("contactPhone", equalTo("057*****4567")).body("townshipName", equalTo("曹娥街道")).body("contactPhone", not(containsString("12345")));
        anybody().get("/api/v1/public/organisations/{id}", one.id()).then().statusCode(404);
    }

    @Test
    void the_township_confirms_it_once() {
        var one = register.enteredBy(register.applicant());
        register.officer().asks().header("If-Match", one.etag()).post(ALL + "/{id}/confirmation", one.id()).then().statusCode(200)
                .body("status", equalTo("NORMAL"));
        register.officer().asks().header("If-Match", one.etag()).post(ALL + "/{id}/confirmation", one.id()).then().statusCode(412);
        var now = register.officer().asks().get(ALL + "/{id}", one.id()).header("ETag");
        register.officer().asks().header("If-Match", now).post(ALL + "/{id}/confirmation", one.id()).then().statusCode(409)
                .body("code", equalTo("illegal-step"));
        anybody().get("/api/v1/public/organisations/{id}", one.id()).then().statusCode(200).body("name", equalTo(one.name()))
                .body("$", not(org.hamcrest.Matchers.hasKey("contactName")));
    }

    @Test
    void the_owner_cannot_confirm_it_and_the_neighbours_officer_does_not_know_it() {
        var owner = register.applicant();
        var one = register.enteredBy(owner);
        owner.asks().header("If-Match", one.etag()).post(ALL + "/{id}/confirmation", one.id()).then().statusCode(403);
        var neighbour = people.with(Role.TOWNSHIP_OFFICER, OTHER_TOWNSHIP);
        neighbour.asks().header("If-Match", one.etag()).post(ALL + "/{id}/confirmation", one.id()).then().statusCode(404);
        neighbour.asks().get(ALL + "/{id}", one.id()).then().statusCode(404);
        register.applicant().asks().get(ALL + "/{id}", one.id()).then().statusCode(404);
        anybody().get(ALL + "/{id}", one.id()).then().statusCode(401);
        register.officer().asks().post(ALL + "/{id}/confirmation", one.id()).then().statusCode(428);
    }

    @Test
    void a_refused_claim_says_why_and_frees_the_code() {
        var body = Register.registeredBody();
        var owner = register.applicant();
        var first = owner.asks().body(body).post(ALL).then().statusCode(201).extract();
        register.applicant().asks().body(body).post(ALL).then().statusCode(409).body("code", equalTo("organisation-known"));
        register.officer().asks().header("If-Match", first.header("ETag")).body(Map.of("reason", "名称与证书不符"))
                .post(ALL + "/{id}/refusal", (String) first.path("id")).then().statusCode(200).body("statusReason", equalTo("名称与证书不符"));
        register.applicant().asks().body(body).post(ALL).then().statusCode(201);
    }

    @Test
    void what_an_office_enters_is_confirmed() {
        register.officer().asks().body(Register.registeredBody()).post(ALL).then().statusCode(201).body("status", equalTo("NORMAL"))
                .header("Location", containsString("/api/v1/organisations/"));
    }

    @Test
    void a_wrong_code_is_refused_with_the_position() {
        var body = Register.registeredBody();
        body.put("creditCode", "523306O4MJ9900020J");
        register.applicant().asks().body(body).post(ALL).then().statusCode(422).body("errors[0].pointer", equalTo("/creditCode"))
                .body("errors[0].message", startsWith("character 7"));
        body.put("creditCode", Register.newCode());
        body.put("divisionCode", "330604002");
        register.applicant().asks().body(body).post(ALL).then().statusCode(422).body("code", equalTo("not-a-home"));
        body.put("divisionCode", "330604999999");
        register.applicant().asks().body(body).post(ALL).then().statusCode(422).body("errors[0].pointer", equalTo("/divisionCode"));
        body.remove("contact");
        register.applicant().asks().body(body).post(ALL).then().statusCode(400).body("errors[0].pointer", equalTo("/contact"));
    }

    @Test
    void before_confirmation_the_owner_changes_everything_afterwards_only_what_is_his() {
        var owner = register.applicant();
        var one = register.enteredBy(owner);
        var renamed = Register.newName("更名中心");
        var tag = owner.asks().header("If-Match", one.etag()).body(Map.of("name", renamed)).patch(ALL + "/{id}", one.id()).then().statusCode(200)
                .body("name", equalTo(renamed)).extract().header("ETag");
        owner.asks().header("If-Match", one.etag()).body(Map.of("summary", "旧版本")).patch(ALL + "/{id}", one.id()).then().statusCode(412);
        var confirmed = register.officer().asks().header("If-Match", tag).post(ALL + "/{id}/confirmation", one.id()).header("ETag");
        owner.asks().header("If-Match", confirmed).body(Map.of("name", "又更名")).patch(ALL + "/{id}", one.id()).then().statusCode(422)
                .body("code", equalTo("official-facts-locked"));
        var own = owner.asks().header("If-Match", confirmed).body(Map.of("summary", "课后陪伴")).patch(ALL + "/{id}", one.id()).then().statusCode(200)
                .body("summary", equalTo("课后陪伴")).extract().header("ETag");
        register.officer().asks().header("If-Match", own).body(Map.of("category", "SAFETY")).patch(ALL + "/{id}", one.id()).then().statusCode(200)
                .body("category", equalTo("SAFETY"));
    }

    @Test
    void lists_show_what_is_within_reach_and_no_more() {
        var owner = register.applicant();
        var one = register.enteredBy(owner);
        owner.asks().get(ALL).then().statusCode(200).body("items.size()", equalTo(1)).body("items[0].id", equalTo(one.id()));
        register.officer().asks().get(ALL + "?status=AWAITING_CONFIRMATION&division=330604002016&q=" + one.name()).then().statusCode(200)
                .body("items.id", hasItem(one.id()));
        people.with(Role.TOWNSHIP_OFFICER, OTHER_TOWNSHIP).asks().get(ALL + "?q=" + one.name()).then().body("items.size()", equalTo(0));
        people.with(Role.REVIEWER, TOWNSHIP).asks().get(ALL + "?q=" + one.name()).then().body("items.size()", equalTo(0));
        anybody().get("/api/v1/public/organisations?q=" + one.name()).then().statusCode(200).body("items.size()", equalTo(0));
        anybody().get("/api/v1/public/organisations?q=%25&limit=1").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        var owner = register.applicant();
        var older = register.enteredBy(owner);
        var newer = register.enteredBy(owner);
        var next = owner.asks().get(ALL + "?limit=1").then().body("items[0].id", equalTo(newer.id())).extract().<String>path("nextCursor");
        owner.asks().queryParam("cursor", next).get(ALL + "?limit=1").then().body("items[0].id", equalTo(older.id())).body("nextCursor", equalTo(null));
    }
}
