package org.yichuang.kernel;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;

@ApiTest
class ClockResourceTest {
    @Inject People people;

    @Test
    void anybody_may_read_the_clock_and_only_an_administrator_may_move_it() {
        People.anybody().get("/api/v1/clock").then().statusCode(200).body("businessNow", notNullValue()).body("movable", is(true));
        People.anybody().body("{\"businessNow\":\"2026-10-10T01:00:00Z\"}").put("/api/v1/clock").then().statusCode(401);
        people.with(Role.BUREAU_LEAD).asks().body("{\"businessNow\":\"2026-10-10T01:00:00Z\"}").put("/api/v1/clock").then().statusCode(403).body("code", is("forbidden"));
    }

    @Test
    void nonsense_is_not_a_time() {
        var admin = people.with(Role.ADMINISTRATOR);
        admin.asks().body("{\"businessNow\":\"yesterday\"}").put("/api/v1/clock").then().statusCode(400);
        admin.asks().body("{\"businessNow\":\"+999999-01-01T00:00:00Z\"}").put("/api/v1/clock").then().statusCode(400);
        admin.asks().body("{}").put("/api/v1/clock").then().statusCode(400).body("errors[0].pointer", is("/businessNow"));
    }
}
