package org.yichuang.call;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.call.service.RuleTemplates;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.identity.Role;

@ApiTest
class CallCorrectionTest {
    @Inject Calls calls;
    @Inject People people;
    @Inject Applications applications;

    @Test
    void a_correction_gives_everybody_more_time_and_the_former_rules_stay_readable() {
        var call = calls.open();
        var before = People.anybody().get("/api/v1/public/calls/" + call.id()).then().extract();
        var rules = (ObjectNode) new RuleTemplates().require(Calls.TEMPLATE).deepCopy();
        ((ObjectNode) rules.at("/tracks/1")).put("maximumFen", 2_000_000);
        call.step("correction", "{\"reason\":\"备案组织上限误写。\",\"rules\":" + rules + "}").then().statusCode(200)
                .body("corrections[0].reason", is("备案组织上限误写。")).body("ruleBookNumber", is(2));
        var after = People.anybody().get("/api/v1/public/calls/" + call.id()).then().statusCode(200)
                .body("rules.tracks[1].maximumFen", is(2_000_000)).body("corrections[0].formerRuleBookId", is(before.path("ruleBookId").toString())).extract();
        assertTrue(Instant.parse(after.path("closesAt")).isAfter(Instant.parse(before.path("closesAt")).plus(5, ChronoUnit.DAYS)));
        People.anybody().get("/api/v1/rule-books/" + before.path("ruleBookId")).then().statusCode(200).body("state", is("SUPERSEDED"))
                .body("content.tracks[1].maximumFen", is(3_000_000)).body("digest", is(before.path("ruleBookDigest").toString()))
                .body("versions.number", is(List.of(1, 2)));
    }

    @Test
    void the_deadline_alone_may_move_later_but_never_earlier() {
        var call = calls.open();
        String closes = call.officer().asks().get("/api/v1/calls/" + call.id()).then().extract().path("closesAt");
        var later = Instant.parse(closes).plus(2, ChronoUnit.HOURS);
        call.step("correction", "{\"reason\":\"平台中断，顺延两小时。\",\"closesAt\":\"" + later + "\"}").then().statusCode(200)
                .body("closesAt", is(later.toString())).body("ruleBookNumber", is(1));
        call.step("correction", "{\"reason\":\"改回。\",\"closesAt\":\"" + closes + "\"}").then().statusCode(422).body("code", is("extension-too-short"));
        call.step("correction", "{\"reason\":\"没有内容。\"}").then().statusCode(422).body("code", is("nothing-corrected"));
    }

    @Test
    void wrong_rules_are_refused_with_their_places_and_nothing_changes() {
        var call = calls.open();
        var rules = (ObjectNode) new RuleTemplates().require(Calls.TEMPLATE).deepCopy();
        ((ObjectNode) rules.at("/review")).put("reviewersPerApplication", 4);
        call.step("correction", "{\"reason\":\"改人数。\",\"rules\":" + rules + "}").then().statusCode(422).body("code", is("rules-invalid"))
                .body("errors.pointer", hasItem("/review/reviewersPerApplication"));
        rules.put("surprise", 1);
        call.step("correction", "{\"reason\":\"多一项。\",\"rules\":" + rules + "}").then().statusCode(422).body("errors.pointer", hasItem("/surprise"));
        call.officer().asks().get("/api/v1/calls/" + call.id()).then().body("corrections", empty()).body("ruleBookNumber", is(1));
    }

    @Test
    void a_draft_is_not_corrected_and_new_rules_need_their_full_extension() {
        calls.draft().step("correction", "{\"reason\":\"无\",\"closesAt\":\"2027-09-01T00:00:00+08:00\"}").then().statusCode(409);
        var call = calls.open();
        String closes = call.officer().asks().get("/api/v1/calls/" + call.id()).then().extract().path("closesAt");
        var soon = Instant.parse(closes).plus(1, ChronoUnit.DAYS);
        call.step("correction", "{\"reason\":\"改规则。\",\"rules\":%s,\"closesAt\":\"%s\"}".formatted(new RuleTemplates().require("haishu"), soon))
                .then().statusCode(422).body("code", is("extension-too-short"));
    }

    @Test
    void only_the_lead_stops_a_published_call_and_takes_it_up_again() {
        var call = calls.open();
        var lead = people.with(Role.BUREAU_LEAD);
        var why = "{\"reason\":\"平台维护。\"}";
        call.step("cancellation", why).then().statusCode(403);
        call.step("suspension", why).then().statusCode(403);
        call.step(lead, "suspension", why).then().statusCode(200).body("status", is("SUSPENDED")).body("statusReason", is("平台维护。"));
        People.anybody().get("/api/v1/public/calls/" + call.id()).then().body("status", is("SUSPENDED"));
        call.step(lead, "resumption", "{\"reason\":\"恢复。\"}").then().statusCode(200).body("status", is("OPEN"));
        call.step(lead, "cancellation", why).then().statusCode(200).body("status", is("CANCELLED")).body("nextSteps", empty());
    }

    @Test
    void a_track_that_somebody_has_chosen_is_never_corrected_away() {
        var call = calls.open();
        var rules = (ObjectNode) new RuleTemplates().require(Calls.TEMPLATE).deepCopy();
        var withoutRegistered = new RuleTemplates().require("harbin-micro");
        applications.draftIn(call);
        call.step("correction", "{\"reason\":\"取消登记组织类别。\",\"rules\":" + withoutRegistered + "}").then().statusCode(422)
                .body("code", is("track-in-use")).body("errors.pointer", hasItem("/rules/tracks"));
        call.officer().asks().get("/api/v1/calls/" + call.id()).then().body("ruleBookNumber", is(1)).body("corrections", empty());
        ((ObjectNode) rules.at("/tracks/1")).put("maximumFen", 2_000_000);
        call.step("correction", "{\"reason\":\"上限误写。\",\"rules\":" + rules + "}").then().statusCode(200).body("ruleBookNumber", is(2));
    }
}
