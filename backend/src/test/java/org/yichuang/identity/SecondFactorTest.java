package org.yichuang.identity;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.domain.OneTimeCodes;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.time.SystemClock;

@ApiTest
class SecondFactorTest {
    private static final String PASSWORD = "纸船漂过曹娥江去看海";
    private static final String FACTOR = "/api/v1/accounts/me/second-factor";
    private static final String SETTING = "yichuang.second-factor.required";
    @Inject SystemClock clock;
    @Inject People people;
    private String login;
    private String access;
    private long step;

    @BeforeEach
    void chen() {
        step = OneTimeCodes.stepAt(clock.now());
        login = "chen" + Long.toString(Ids.next(), 36);
        People.anybody().body("{\"loginName\":\"%s\",\"name\":\"陈敏\",\"password\":\"%s\"}".formatted(login, PASSWORD)).post("/api/v1/accounts").then().statusCode(201);
        access = signIn(null).then().statusCode(201).extract().path("accessToken");
    }

    @AfterEach
    void goesWithoutAgain() {
        System.clearProperty(SETTING);
    }

    @Test
    void an_authenticator_counts_once_a_code_of_it_was_shown() {
        String secret = chenAsks().post(FACTOR).then().statusCode(201).body("uri", startsWith("otpauth://totp/")).extract().path("secret");
        signIn(null).then().statusCode(201);
        chenAsks().body("{\"code\":\"000000\"}").post(FACTOR + "/confirmation").then().statusCode(422).body("errors[0].pointer", is("/code"));
        chenAsks().body(code(secret, 0)).post(FACTOR + "/confirmation").then().statusCode(200).body("codes", hasSize(10));
        chenAsks().get("/api/v1/accounts/me").then().body("secondFactor", is(true));
        signIn(null).then().statusCode(401).body("code", is("second-factor-needed"));
        signIn(digits(secret, 1)).then().statusCode(201).body("account.secondFactor", is(true));
    }

    @Test
    void a_code_works_once_and_an_older_one_not_after_a_newer() {
        var secret = enrolled();
        signIn(digits(secret, 0)).then().statusCode(401).body("code", is("second-factor-wrong"));
        signIn(digits(secret, 1)).then().statusCode(201);
        signIn(digits(secret, 1)).then().statusCode(401).body("code", is("second-factor-wrong"));
    }

    @Test
    void without_the_password_nobody_learns_of_the_second_factor() {
        enrolled();
        People.anybody().body(in(login, "wrong", null)).post("/api/v1/tokens").then().statusCode(401).body("code", is("wrong-credentials"));
    }

    @Test
    void wrong_codes_lock_the_account_like_wrong_passwords() {
        var secret = enrolled();
        for (int i = 0; i < 4; i++) signIn("000000").then().body("code", is("second-factor-wrong"));
        signIn("000000").then().statusCode(401).body("code", is("account-locked"));
        signIn(digits(secret, 1)).then().statusCode(401).body("code", is("account-locked"));
    }

    @Test
    void a_recovery_code_opens_once() {
        String secret = chenAsks().post(FACTOR).path("secret");
        List<String> paper = chenAsks().body(code(secret, 0)).post(FACTOR + "/confirmation").path("codes");
        signIn(paper.get(3).toLowerCase()).then().statusCode(201);
        signIn(paper.get(3)).then().statusCode(401).body("code", is("second-factor-wrong"));
        signIn(paper.get(4)).then().statusCode(201);
    }

    @Test
    void it_is_given_up_with_a_code_only_and_not_set_up_twice() {
        var secret = enrolled();
        chenAsks().post(FACTOR).then().statusCode(409).body("code", is("second-factor-exists"));
        chenAsks().delete(FACTOR).then().statusCode(403).body("code", is("fresh-code-needed"));
        chenAsks().header(SecondFactor.HEADER, "000000").delete(FACTOR).then().statusCode(403).body("code", is("fresh-code-wrong"));
        chenAsks().header(SecondFactor.HEADER, digits(secret, 1)).delete(FACTOR).then().statusCode(204);
        signIn(null).then().statusCode(201);
        chenAsks().body(code(secret, 1)).post(FACTOR + "/confirmation").then().statusCode(409).body("code", is("second-factor-not-begun"));
    }

    @Test
    void new_recovery_codes_replace_the_old() {
        String secret = chenAsks().post(FACTOR).path("secret");
        List<String> old = chenAsks().body(code(secret, 0)).post(FACTOR + "/confirmation").path("codes");
        List<String> fresh = chenAsks().header(SecondFactor.HEADER, digits(secret, 1)).post(FACTOR + "/recovery-codes").then().statusCode(200).extract().path("codes");
        signIn(old.get(0)).then().statusCode(401);
        signIn(fresh.get(0)).then().statusCode(201);
    }

    @Test
    void a_role_that_needs_one_may_do_nothing_but_set_it_up() {
        System.setProperty(SETTING, "true");
        var clerk = people.with(Role.FINANCE_CLERK);
        clerk.asks().get("/api/v1/organisations").then().statusCode(403).body("code", is("second-factor-missing"));
        clerk.asks().get("/api/v1/accounts/me").then().statusCode(200);
        clerk.asks().get("/api/v1/clock").then().statusCode(200);
        String secret = clerk.asks().post(FACTOR).then().statusCode(201).extract().path("secret");
        clerk.asks().body(code(secret, 0)).post(FACTOR + "/confirmation").then().statusCode(200);
        clerk.asks().get("/api/v1/organisations").then().statusCode(200);
        clerk.asks().header(SecondFactor.HEADER, digits(secret, 1)).delete(FACTOR).then().statusCode(204);
        clerk.asks().get("/api/v1/organisations").then().statusCode(403);
    }

    @Test
    void other_roles_go_on_without() {
        System.setProperty(SETTING, "true");
        people.with(Role.TOWNSHIP_OFFICER).asks().get("/api/v1/organisations").then().statusCode(200);
    }

    private String enrolled() {
        String secret = chenAsks().post(FACTOR).path("secret");
        chenAsks().body(code(secret, 0)).post(FACTOR + "/confirmation").then().statusCode(200);
        return secret;
    }

    /** @param ahead 0: the code of this half minute; 1: of the next, which a phone that is a little early shows now */
    private String digits(String secret, int ahead) {
        return OneTimeCodes.codeAt(secret, step + ahead);
    }

    private String code(String secret, int ahead) {
        return "{\"code\":\"%s\"}".formatted(digits(secret, ahead));
    }

    private RequestSpecification chenAsks() {
        return People.anybody().auth().oauth2(access);
    }

    private Response signIn(String code) {
        return People.anybody().body(in(login, PASSWORD, code)).post("/api/v1/tokens");
    }

    private static String in(String login, String password, String code) {
        return "{\"loginName\":\"%s\",\"password\":\"%s\"%s}".formatted(login, password, code == null ? "" : ",\"code\":\"" + code + "\"");
    }
}
