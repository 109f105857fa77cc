package org.yichuang.identity;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.kernel.id.Ids;

@ApiTest
class TryLimitTest {
    @AfterEach
    void noLimitsAgain() {
        for (var kind : TryLimit.Kind.values()) for (var what : new String[] {".tries", ".window"}) System.clearProperty("yichuang.limit." + kind.setting() + what);
    }

    @Test
    void one_login_name_may_be_tried_only_so_often_wherever_from_and_however_written() {
        limit(TryLimit.Kind.SIGN_IN_NAME, 3);
        var name = "name" + Long.toString(Ids.next(), 36);
        for (int i = 0; i < 3; i++) signIn(name).statusCode(401);
        signIn(name.toUpperCase()).statusCode(429).body("code", is("too-many-tries")).header("Retry-After", notNullValue());
        signIn(name + "-other").statusCode(401);
    }

    @Test
    void one_address_may_sign_up_only_so_often() {
        limit(TryLimit.Kind.SIGN_UP, 2);
        for (int i = 0; i < 2; i++) People.anybody().body("{}").post("/api/v1/accounts").then().statusCode(400);
        People.anybody().body("{}").post("/api/v1/accounts").then().statusCode(429).contentType("application/problem+json").header("Retry-After", notNullValue());
    }

    @Test
    void one_address_may_try_only_so_many_names() {
        limit(TryLimit.Kind.SIGN_IN_ADDRESS, 2);
        for (int i = 0; i < 2; i++) signIn("name" + Long.toString(Ids.next(), 36)).statusCode(401);
        signIn("name" + Long.toString(Ids.next(), 36)).statusCode(429);
    }

    @Test
    void a_login_name_in_characters_that_no_account_has_is_simply_wrong() {
        signIn("陈敏").statusCode(401).body("code", is("wrong-credentials"));
        signIn("chén\u0000min").statusCode(401);
    }

    /** The window is odd, so that no other test has counted in it. */
    private static void limit(TryLimit.Kind kind, int tries) {
        System.setProperty("yichuang.limit." + kind.setting() + ".tries", String.valueOf(tries));
        System.setProperty("yichuang.limit." + kind.setting() + ".window", "PT23H");
    }

    private static ValidatableResponse signIn(String login) {
        return People.anybody().body(java.util.Map.of("loginName", login, "password", "wrong password")).post("/api/v1/tokens").then();
    }
}
