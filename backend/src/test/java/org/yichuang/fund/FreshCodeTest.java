package org.yichuang.fund;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.identity.SecondFactor;
import org.yichuang.identity.domain.OneTimeCodes;
import org.yichuang.kernel.time.SystemClock;

/** Money moves only when the approver shows once more that the phone is in their hand. */
@ApiTest
class FreshCodeTest {
    private static final String SETTING = "yichuang.second-factor.required";
    private static final String FACTOR = "/api/v1/accounts/me/second-factor";
    @Inject Funds funds;
    @Inject SystemClock clock;

    @AfterEach
    void goesWithoutAgain() {
        System.clearProperty(SETTING);
    }

    @Test
    void an_order_is_approved_with_a_fresh_code_only() {
        var pool = funds.empty();
        var order = pool.order("APPROPRIATION", 1_000, null);
        var tag = pool.tag(order);
        long step = OneTimeCodes.stepAt(clock.now());
        String secret = pool.approver().asks().post(FACTOR).then().statusCode(201).extract().path("secret");
        pool.approver().asks().body("{\"code\":\"" + OneTimeCodes.codeAt(secret, step) + "\"}").post(FACTOR + "/confirmation").then().statusCode(200);
        System.setProperty(SETTING, "true");
        pool.decide(pool.approver(), order, "approval", null, tag, Funds.key()).then().statusCode(403).body("code", is("fresh-code-needed"));
        approve(pool, order, tag, "000000").then().statusCode(403).body("code", is("fresh-code-wrong"));
        approve(pool, order, tag, OneTimeCodes.codeAt(secret, step + 1)).then().statusCode(200).body("status", is("APPROVED"));
        System.clearProperty(SETTING);
        assertEquals(1_000, pool.figure("available"));
    }

    private static io.restassured.response.Response approve(Funds.Pool pool, String order, String tag, String code) {
        return pool.approver().asks().header("If-Match", tag).header("Idempotency-Key", Funds.key()).header(SecondFactor.HEADER, code)
                .post(pool.path() + "/orders/" + order + "/approval");
    }
}
