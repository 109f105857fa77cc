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
    @jakarta.inject.Inject jakarta.persistence.EntityManager db;
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
    void signing_out_works_with_an_access_token_that_has_expired_or_ended() {
        for (var stale : new String[] {"eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.AAAA", expired(), null}) {
            var in = signIn(login, PASSWORD);
            if (stale == null) People.anybody().auth().oauth2(in.path("accessToken")).delete("/api/v1/tokens").then().statusCode(204);
            var token = stale == null ? in.<String>path("accessToken") : stale;
            People.anybody().auth().oauth2(token).cookie(COOKIE, in.cookie(COOKIE)).delete("/api/v1/tokens/current").then().statusCode(204);
            me(in.path("accessToken")).then().statusCode(401);
        }
    }

    @Test
    void a_rotation_whose_answer_was_lost_can_be_repeated_later() {
        var first = signIn(login, PASSWORD).cookie(COOKIE);
        var lost = rotate(first).then().statusCode(201).extract();
        aMinutePasses();
        var again = rotate(first).then().statusCode(201).extract();
        me(again.path("accessToken")).then().statusCode(200);
        // What was on the way has turned up elsewhere after all: one of the two is a thief.
        rotate(lost.cookie(COOKIE)).then().statusCode(401).body("code", is("session-ended"));
        me(again.path("accessToken")).then().statusCode(401);
    }

    @Test
    void a_token_whose_follower_is_in_use_was_copied_and_ends_the_session() {
        var first = signIn(login, PASSWORD).cookie(COOKIE);
        var second = rotate(first).cookie(COOKIE);
        var third = rotate(second).then().statusCode(201).extract();
        aMinutePasses();
        rotate(first).then().statusCode(401).body("code", is("session-ended"));
        me(third.path("accessToken")).then().statusCode(401);
    }

    @Test
    void guessing_the_old_password_while_changing_it_locks_the_account() {
        String access = signIn(login, PASSWORD).path("accessToken");
        var change = "{\"oldPassword\":\"%s\",\"newPassword\":\"another long sentence\"}";
        for (int i = 0; i < 4; i++) {
            People.anybody().auth().oauth2(access).body(change.formatted("guess" + i)).put("/api/v1/accounts/me/password").then().statusCode(422);
        }
        People.anybody().auth().oauth2(access).body(change.formatted("guess")).put("/api/v1/accounts/me/password").then().statusCode(401).body("code", is("account-locked"));
        People.anybody().auth().oauth2(access).body(change.formatted(PASSWORD)).put("/api/v1/accounts/me/password").then().statusCode(401).body("code", is("account-locked"));
        signIn(login, PASSWORD).then().statusCode(401).body("code", is("account-locked"));
    }

    @Test
    void two_who_take_the_same_name_at_the_same_moment_get_one_account_and_one_conflict() throws Exception {
        var fresh = "zhao" + Long.toString(Ids.next(), 36);
        var both = java.util.stream.Stream.generate(() -> java.util.concurrent.CompletableFuture.supplyAsync(
                () -> create(fresh, "another long sentence").extract().statusCode())).limit(4).toList();
        var answers = new java.util.ArrayList<Integer>();
        for (var one : both) answers.add(one.get());
        java.util.Collections.sort(answers);
        assertEquals(java.util.List.of(201, 409, 409, 409), answers);
    }

    private static String expired() {
        return io.smallrye.jwt.build.Jwt.subject("1").claim("sid", "1").issuedAt(1_600_000_000).expiresAt(1_600_000_600).sign();
    }

    /** Of this account's tokens only, so that nobody else notices. */
    private void aMinutePasses() {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery("""
                UPDATE refresh_token t JOIN sign_in_session s ON s.id = t.session_id JOIN account a ON a.id = s.account_id
                SET t.issued_at = t.issued_at - INTERVAL 1 MINUTE, t.used_at = t.used_at - INTERVAL 1 MINUTE WHERE a.login_name = ?""")
                .setParameter(1, login).executeUpdate());
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
