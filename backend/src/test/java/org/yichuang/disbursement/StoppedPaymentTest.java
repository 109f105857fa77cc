package org.yichuang.disbursement;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.application.Applications.Draft;
import org.yichuang.award.Awards;
import org.yichuang.award.Awards.Awarded;
import org.yichuang.closing.service.ClosingFacts;
import org.yichuang.gate.FactValue;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People.Person;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

/** What the rule book attaches to the ground of a termination: payment stops with the notice, a ban begins with the decision. */
@ApiTest
class StoppedPaymentTest {
    @Inject Awards awards;
    @Inject Tranches tranches;
    @Inject ClosingFacts facts;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @ParameterizedTest(name = "{0}: stopped {1}, banned {2} months")
    @CsvSource({"FALSE_MATERIAL, true, 36", "DEREGISTERED, true, 0", "OWN_REQUEST, false, 0"})
    void by_the_ground(String ground, boolean stopped, int months) {
        var one = awards.registeredInForce(2_153_800);
        step(one, one.officer(), "termination", Map.of("ground", ground, "words", "拟终止。")).then().statusCode(200);
        assertEquals(stopped ? TrancheStatus.ON_HOLD : TrancheStatus.DUE, first(one));
        step(one, one.owner(), "termination/statement", Map.of("words", "无异议。")).then().statusCode(200);
        step(one, one.lead(), "termination/decision", Map.of("terminate", true, "words", "终止。")).then().statusCode(200);
        assertEquals(FactValue.flag(months > 0), ban(one));
        clock.moveTo(BusinessClock.startOf(clock.today().plusMonths(months).plusDays(1)));
        assertEquals(FactValue.flag(false), ban(one));
    }

    @Test
    void when_the_project_goes_on_so_do_its_payments() {
        var one = awards.registeredInForce(2_153_800);
        step(one, one.officer(), "termination", Map.of("ground", "MISUSE", "words", "疑似挪用。")).then().statusCode(200);
        one.officer().asks().get("/api/v1/tranches/" + part(one)).then().statusCode(200).body("holds.ruleId", contains("termination-misuse"));
        step(one, one.owner(), "termination/statement", Map.of("words", "票据已补齐。")).then().statusCode(200);
        step(one, one.lead(), "termination/decision", Map.of("terminate", false, "words", "查无此事。")).then().statusCode(200);
        assertEquals(TrancheStatus.DUE, first(one));
        assertEquals(FactValue.flag(false), ban(one));
    }

    private TrancheStatus first(Awarded one) {
        return tranches.ofProject(one.projectId()).get(0).status();
    }

    private String part(Awarded one) {
        return new org.yichuang.kernel.id.Id(tranches.ofProject(one.projectId()).get(0).id()).toString();
    }

    private FactValue ban(Awarded one) {
        return facts.find(new Subject("organisation", one.organisation().key()), ClosingFacts.BAN).orElseThrow().value();
    }

    private static Response step(Awarded one, Person who, String step, Object body) {
        return who.asks().header("If-Match", one.showProject(one.officer()).header("ETag")).header("Idempotency-Key", Draft.newKey()).body(Json.write(body))
                .post("/api/v1/projects/" + one.project() + "/" + step);
    }
}
