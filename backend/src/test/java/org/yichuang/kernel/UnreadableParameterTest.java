package org.yichuang.kernel;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;

@ApiTest
class UnreadableParameterTest {
    private static final String ORGANISATIONS = "/api/v1/organisations";
    @Inject People people;

    @Test
    void a_query_parameter_that_cannot_be_read_is_named() {
        var officer = people.with(Role.PROGRAMME_OFFICER);
        for (var wrong : new String[] {"category=唱歌", "kind=registered", "status=GONE", "limit=many"}) {
            officer.asks().get(ORGANISATIONS + "?" + wrong).then().statusCode(400).body("code", equalTo("malformed"))
                    .body("errors[0].pointer", equalTo(wrong.split("=")[0]));
        }
        officer.asks().get(ORGANISATIONS + "?cursor=***").then().statusCode(400).body("errors[0].pointer", equalTo("cursor"));
        officer.asks().get(ORGANISATIONS + "/imports/template?kind=PDF").then().statusCode(400).body("errors[0].pointer", equalTo("kind"));
    }

    @Test
    void an_identifier_that_cannot_be_one_is_not_there() {
        people.with(Role.PROGRAMME_OFFICER).asks().get(ORGANISATIONS + "/称海村").then().statusCode(404).body("code", equalTo("not-found"));
        People.anybody().get("/api/v1/nothing").then().statusCode(404);
    }

    @Test
    void words_in_place_of_codes_find_nothing_or_are_refused_but_break_nothing() {
        var officer = people.with(Role.PROGRAMME_OFFICER);
        officer.asks().get(ORGANISATIONS + "?q=ＢＡ３３０６０４").then().statusCode(200).body("items.size()", equalTo(0));
        officer.asks().get(ORGANISATIONS + "?division=曹娥街道").then().statusCode(400);
    }
}
