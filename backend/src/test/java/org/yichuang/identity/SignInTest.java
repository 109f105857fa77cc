package org.yichuang.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.kernel.id.Ids;

@ApiTest
class SignInTest {
    private static final String PASSWORD = "纸船漂过曹娥江去看海";
    private static final String COOKIE = "yichuang-refresh";
    private String login;

    @BeforeEach
    void chen() {
        login = "chen" + Long.toString(Ids.next(), 36);
        People.anybody().body(account(login, PASSWORD)).post("/api/v1/accounts").then().statusCode(201).body("roles.size()", is(0));
    }

    @Test
    void the_right_password_opens_and_the_cookie_is_out_of_reach_of_scripts() {
        var in = signIn(login, PASSWORD);
        in.then().statusCode(201).body("accessToken", notNullValue()).body("account.loginName", is(login))
                .header("Set-Cookie", containsString("HttpOnly")).header("Set-Cookie", containsString("SameSite=Strict"))
                .header("Set-Cookie", containsString("Secure")).header("Set-Cookie", containsString("Path=/api/v1/tokens"));
        me(in.path("accessToken")).then().statusCode(200).body("name", is("陈敏"));
    }

    @Test
    void an_unknown_name_and_a_wrong_password_get_the_same_answer() {
        var wrong = signIn(login, "something else").then().statusCode(401).extract();
        var unknown = signIn("nobody-here", "something else").then().statusCode(401).extract();
        assertEquals((String) wrong.path("code"), unknown.path("code"));
        assertEquals((String) wrong.path("detail"), unknown.path("detail"));
    }

    @Test
    void five_wrong_passwords_lock_the_account_even_for_the_right_one() {
        for (int i = 0; i < 4; i++) signIn(login, "wrong password").then().statusCode(401).body("code", is("wrong-credentials"));
        signIn(login, "wrong password").then().statusCode(401).body("code", is("account-locked")).body("facts.until", notNullValue());
        signIn(login, PASSWORD).then().statusCode(401).body("code", is("account-locked"));
    }

    @Test
    void the_refresh_cookie_brings_a_new_pair() {
        var refresh = signIn(login, PASSWORD).cookie(COOKIE);
        var renewed = rotate(refresh);
        renewed.then().statusCode(201);
        me(renewed.path("accessToken")).then().statusCode(200);
        rotate(renewed.cookie(COOKIE)).then().statusCode(201);
    }

    @Test
    void no_cookie_or_an_invented_one_renews_nothing() {
        People.anybody().post("/api/v1/tokens/rotation").then().statusCode(401).body("code", is("session-ended"));
        rotate("invented").then().statusCode(401);
    }

    @Test
    void signing_out_ends_the_access_token_at_once() {
        var in = signIn(login, PASSWORD);
        People.anybody().cookie(COOKIE, in.cookie(COOKIE)).delete("/api/v1/tokens/current").then().statusCode(204);
        me(in.path("accessToken")).then().statusCode(401).body("code", is("session-ended"));
        rotate(in.cookie(COOKIE)).then().statusCode(401);
    }

    @Test
    void signing_out_everywhere_ends_the_other_device_too() {
        var phone = signIn(login, PASSWORD);
        var desk = signIn(login, PASSWORD);
        People.anybody().auth().oauth2(phone.path("accessToken")).delete("/api/v1/tokens").then().statusCode(204);
        me(desk.path("accessToken")).then().statusCode(401);
    }

    @Test
    void a_new_password_ends_every_session_and_the_old_one_no_longer_opens() {
        var in = signIn(login, PASSWORD);
        var change = "{\"oldPassword\":\"%s\",\"newPassword\":\"%s\"}";
        String access = in.path("accessToken");
        People.anybody().auth().oauth2(access).body(change.formatted("wrong", "another long sentence")).put("/api/v1/accounts/me/password")
                .then().statusCode(422).body("errors[0].pointer", is("/oldPassword"));
        People.anybody().auth().oauth2(access).body(change.formatted(PASSWORD, "another long sentence")).put("/api/v1/accounts/me/password").then().statusCode(204);
        me(access).then().statusCode(401);
        signIn(login, PASSWORD).then().statusCode(401);
        signIn(login, "another long sentence").then().statusCode(201);
    }

    @Test
    void weak_passwords_and_taken_names_are_refused_at_the_field() {
        var fresh = "wang" + Long.toString(Ids.next(), 36);
        create(fresh, "short").statusCode(422).body("errors[0].pointer", is("/password"));
        create(fresh, fresh + "-2026").statusCode(422);
        create(fresh, "Password123").statusCode(422);
        create(login, "another long sentence").statusCode(409).body("errors[0].pointer", is("/loginName"));
        create("a b", "another long sentence").statusCode(400).body("errors[0].pointer", is("/loginName"));
    }

    @Test
    void a_forged_or_missing_token_is_nobody() {
        me("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.").then().statusCode(401).body("code", is("not-signed-in"));
        People.anybody().get("/api/v1/accounts/me").then().statusCode(401).contentType("application/problem+json");
    }

    private static io.restassured.response.ValidatableResponse create(String login, String password) {
        return People.anybody().body(account(login, password)).post("/api/v1/accounts").then();
    }

    private static String account(String login, String password) {
        return "{\"loginName\":\"%s\",\"name\":\"陈敏\",\"password\":\"%s\"}".formatted(login, password);
    }

    private static Response signIn(String login, String password) {
        return People.anybody().body("{\"loginName\":\"%s\",\"password\":\"%s\"}".formatted(login, password)).post("/api/v1/tokens");
    }

    private static Response rotate(String refresh) {
        return People.anybody().cookie(COOKIE, refresh).post("/api/v1/tokens/rotation");
    }

    private static Response me(String access) {
        return People.anybody().auth().oauth2(access).get("/api/v1/accounts/me");
    }
}
