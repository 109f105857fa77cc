package org.yichuang.identity;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;

@ApiTest
class AccountAdministrationTest {
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String ONE_TOWN = "/330604/330604002/";
    private static final String OTHER_TOWN = "/330604/330604003/";
    private static final String REASON = "{\"reason\":\"离岗\"}";
    private static final String OFFICER = "{\"role\":\"TOWNSHIP_OFFICER\",\"divisionCode\":\"330604002\"}";
    @Inject People people;
    private People.Person administrator;
    private String login;
    private String startPassword;
    private String id;

    @BeforeEach
    void an_account_is_handed_over() {
        administrator = people.with(Role.ADMINISTRATOR);
        login = "wang" + Long.toString(Ids.next(), 36);
        var made = administrator.asks().body(Map.of("loginName", login, "name", "王芳")).post(ACCOUNTS + "/handed-over");
        made.then().statusCode(201).header("Cache-Control", "no-store").body("account.mustChangePassword", is(true)).body("account.grants", empty());
        startPassword = made.path("startPassword");
        id = made.path("account.id");
    }

    @Test
    void the_start_password_is_good_for_choosing_another_only() {
        granted(OFFICER);
        String access = signIn(startPassword).then().statusCode(201).extract().path("accessToken");
        var wang = People.anybody().auth().oauth2(access);
        wang.get("/api/v1/organisations").then().statusCode(403).body("code", is("password-must-change"));
        People.anybody().auth().oauth2(access).get(ACCOUNTS + "/me").then().statusCode(200).body("mustChangePassword", is(true));
        People.anybody().auth().oauth2(access).body(Map.of("oldPassword", startPassword, "newPassword", "a sentence of my own")).put(ACCOUNTS + "/me/password")
                .then().statusCode(204);
        String own = signIn("a sentence of my own").path("accessToken");
        People.anybody().auth().oauth2(own).get("/api/v1/organisations").then().statusCode(200);
    }

    @Test
    void it_is_found_by_part_of_either_name() {
        for (var q : new String[] {login.substring(0, 10), login.toUpperCase(), "王芳"}) {
            administrator.asks().queryParam("q", q).get(ACCOUNTS).then().statusCode(200).body("items.id", hasItem(id));
        }
        administrator.asks().queryParam("q", "%").get(ACCOUNTS).then().body("items.id", not(hasItem(id)));
        var first = administrator.asks().get(ACCOUNTS + "?limit=1").then().body("items", hasSize(1)).extract();
        administrator.asks().get(ACCOUNTS + "?limit=1&cursor=" + first.path("nextCursor")).then().statusCode(200)
                .body("items[0].id", not(is((String) first.path("items[0].id"))));
    }

    @Test
    void administrators_of_another_region_do_not_know_of_it() {
        granted(OFFICER).statusCode(200).body("grants[0].divisionCode", is("330604002"));
        var stranger = people.with(Role.ADMINISTRATOR, OTHER_TOWN);
        stranger.asks().get(ACCOUNTS + "/" + id).then().statusCode(404);
        stranger.asks().queryParam("q", login).get(ACCOUNTS).then().body("items", empty());
        step(stranger, "/sign-out", null, 0).statusCode(404);
        people.with(Role.ADMINISTRATOR, ONE_TOWN).asks().queryParam("q", login).get(ACCOUNTS).then().body("items[0].roles", is(List.of("TOWNSHIP_OFFICER")));
    }

    @Test
    void nobody_grants_beyond_the_own_region_or_changes_who_reaches_beyond_it() {
        var ofTown = people.with(Role.ADMINISTRATOR, ONE_TOWN);
        step(ofTown, "/grants", "{\"role\":\"TOWNSHIP_OFFICER\",\"divisionCode\":\"330604\"}", 0).statusCode(403).body("code", is("beyond-region"));
        step(ofTown, "/grants", "{\"role\":\"TOWNSHIP_OFFICER\",\"divisionCode\":\"330604003\"}", 0).statusCode(403);
        step(ofTown, "/grants", OFFICER, 0).statusCode(200);
        granted("{\"role\":\"OBSERVER\",\"divisionCode\":\"330604\"}");
        step(ofTown, "/lock", REASON, 2).statusCode(403).body("code", is("beyond-region"));
        step(ofTown, "/start-password", null, 2).statusCode(403);
    }

    @Test
    void nobody_changes_the_own_account() {
        var own = ACCOUNTS + "/" + new Id(administrator.accountId());
        for (var step : new String[] {"/grants", "/lock", "/closure"}) {
            administrator.asks().header("If-Match", "\"0\"").body(step.equals("/grants") ? OFFICER : REASON).post(own + step)
                    .then().statusCode(403).body("code", is("own-account"));
        }
        administrator.asks().header("If-Match", "\"0\"").post(own + "/second-factor-reset").then().statusCode(403);
    }

    @Test
    void a_grant_has_a_fitting_scope_and_fitting_dates_and_is_given_once() {
        step(administrator, "/grants", "{\"role\":\"KING\",\"divisionCode\":\"330604\"}", 0).statusCode(400).body("errors[0].pointer", is("/role"));
        step(administrator, "/grants", "{\"role\":\"APPLICANT_OWNER\",\"divisionCode\":\"330604\"}", 0).statusCode(422).body("code", is("scope-unfit"));
        step(administrator, "/grants", "{\"role\":\"CASHIER\"}", 0).statusCode(422).body("code", is("scope-unfit"));
        step(administrator, "/grants", "{\"role\":\"CASHIER\",\"divisionCode\":\"999999\"}", 0).statusCode(422).body("code", is("unknown-division"));
        step(administrator, "/grants", "{\"role\":\"APPLICANT_OWNER\",\"organisationId\":\"" + new Id(7L) + "\"}", 0).statusCode(422)
                .body("code", is("unknown-organisation"));
        for (var dates : new String[] {"\"until\":\"2020-01-01\"", "\"from\":\"2030-01-02\",\"until\":\"2030-01-01\"", "\"until\":\"9999-12-31\""}) {
            step(administrator, "/grants", OFFICER.replace("}", "," + dates + "}"), 0).statusCode(422).body("code", is("dates-unfit"));
        }
        granted(OFFICER);
        step(administrator, "/grants", OFFICER, 1).statusCode(409).body("code", is("already-granted"));
    }

    @Test
    void a_grant_holds_between_its_dates_and_ends_at_once() {
        granted(OFFICER.replace("}", ",\"from\":\"2037-01-01\"}"));
        administrator.asks().queryParam("q", login).get(ACCOUNTS).then().body("items[0].roles", empty());
        String grant = administrator.asks().get(ACCOUNTS + "/" + id).path("grants[0].id");
        step(administrator, "/grants/" + grant + "/end", null, 1).statusCode(200).body("grants[0].endedAt", not(nullValue()));
        step(administrator, "/grants/" + grant + "/end", null, 2).statusCode(409).body("code", is("grant-ended"));
        step(administrator, "/grants/" + new Id(7L) + "/end", null, 2).statusCode(404);
    }

    @Test
    void a_blocked_account_is_out_at_once_until_it_is_opened() {
        String access = signIn(startPassword).path("accessToken");
        step(administrator, "/lock", REASON, 0).statusCode(200).body("status", is("LOCKED"));
        People.anybody().auth().oauth2(access).get(ACCOUNTS + "/me").then().statusCode(401);
        signIn(startPassword).then().statusCode(401).body("code", is("account-blocked"));
        signIn("something else").then().statusCode(401).body("code", is("wrong-credentials"));
        step(administrator, "/lock", REASON, 1).statusCode(409).body("code", is("illegal-step"));
        step(administrator, "/unlock", null, 1).statusCode(200).body("status", is("ACTIVE"));
        signIn(startPassword).then().statusCode(201);
    }

    @Test
    void a_closed_account_stays_closed_and_its_roles_end() {
        granted(OFFICER);
        step(administrator, "/closure", REASON, 1).statusCode(200).body("status", is("CLOSED")).body("grants[0].endedAt", not(nullValue()));
        signIn(startPassword).then().statusCode(401).body("code", is("account-closed"));
        step(administrator, "/unlock", null, 2).statusCode(409);
        step(administrator, "/grants", OFFICER, 2).statusCode(409);
    }

    @Test
    void wrong_passwords_locked_it_and_the_administrator_opens_it_before_the_time() {
        for (int i = 0; i < 5; i++) signIn("something else");
        signIn(startPassword).then().statusCode(401).body("code", is("account-locked"));
        step(administrator, "/unlock", null, 0).statusCode(200).body("lockedUntil", nullValue());
        signIn(startPassword).then().statusCode(201);
    }

    @Test
    void a_new_start_password_and_a_sign_out_end_every_session() {
        String access = signIn(startPassword).path("accessToken");
        step(administrator, "/sign-out", null, 0).statusCode(200);
        People.anybody().auth().oauth2(access).get(ACCOUNTS + "/me").then().statusCode(401);
        String fresh = step(administrator, "/start-password", null, 1).statusCode(200).extract().path("startPassword");
        signIn(startPassword).then().statusCode(401);
        signIn(fresh).then().statusCode(201).body("account.mustChangePassword", is(true));
        step(administrator, "/second-factor-reset", null, 2).statusCode(200).body("secondFactor", is(false));
    }

    @Test
    void a_change_rests_on_the_version_that_was_seen() {
        granted(OFFICER);
        step(administrator, "/lock", REASON, 0).statusCode(412);
        administrator.asks().body(REASON).post(ACCOUNTS + "/" + id + "/lock").then().statusCode(428);
    }

    @Test
    void what_administrators_do_stands_in_the_record() {
        granted(OFFICER);
        step(administrator, "/lock", REASON, 1).statusCode(200);
        people.with(Role.AUDITOR).asks().get("/api/v1/audit-entries?subjectKind=account&subjectId=" + id).then()
                .body("items.action", is(List.of("transition", "granted", "created"))).body("items[0].to", is("LOCKED"));
    }

    @Test
    void nobody_else_administers() {
        for (var role : new String[] {Role.BUREAU_LEAD, Role.PROGRAMME_OFFICER, Role.AUDITOR, Role.FINANCE_APPROVER}) {
            var person = people.with(role);
            person.asks().get(ACCOUNTS).then().statusCode(403);
            person.asks().get(ACCOUNTS + "/" + id).then().statusCode(403);
            person.asks().body(Map.of("loginName", "a" + login, "name", "王芳")).post(ACCOUNTS + "/handed-over").then().statusCode(403);
            step(person, "/grants", OFFICER, 0).statusCode(403);
            step(person, "/closure", REASON, 0).statusCode(403);
        }
        People.anybody().get(ACCOUNTS).then().statusCode(401);
    }

    private ValidatableResponse granted(String body) {
        String tag = administrator.asks().get(ACCOUNTS + "/" + id).header("ETag");
        return administrator.asks().header("If-Match", tag).body(body).post(ACCOUNTS + "/" + id + "/grants").then().statusCode(200);
    }

    private ValidatableResponse step(People.Person person, String step, String body, int version) {
        var request = person.asks().header("If-Match", "\"" + version + "\"");
        return (body == null ? request : request.body(body)).post(ACCOUNTS + "/" + id + step).then();
    }

    private Response signIn(String password) {
        return People.anybody().body(Map.of("loginName", login, "password", password)).post("/api/v1/tokens");
    }
}
