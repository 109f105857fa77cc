package org.yichuang.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications.Draft;
import org.yichuang.application.service.ClosedDrafts;
import org.yichuang.call.service.RuleTemplates;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.organisation.Register;

/** Files taken out again, long histories, corrected and suspended calls, commands that are repeated with another version. */
@ApiTest
class MendedTest {
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject ClosedDrafts closedDrafts;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void a_file_that_was_taken_out_of_the_form_is_no_longer_part_of_the_application() {
        var draft = applications.draft();
        var kept = draft.upload("走访记录.pdf");
        var dropped = draft.upload("旧稿.pdf");
        draft.save(draft.owner(), draft.etag(draft.owner()), Map.of("attachments", Map.of("need-evidence", List.of(kept, dropped)))).then().statusCode(200)
                .body("documents", hasSize(2));
        draft.save(draft.owner(), draft.etag(draft.owner()), Map.of("attachments", Map.of("need-evidence", List.of(kept)))).then().statusCode(200)
                .body("documents.id", contains(kept));
    }

    @Test
    void no_line_of_the_history_is_lost_between_two_pages() {
        var draft = applications.draft().completed();
        draft.save(draft.owner(), draft.etag(draft.owner()), Map.of("team", Map.of("leader", "李国强"))).then().statusCode(200);
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = draft.owner().asks().queryParam("limit", 4);
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get("/api/v1/applications/" + draft.id() + "/revisions").then().statusCode(200).extract();
            List<Map<String, Object>> items = page.path("items");
            items.forEach(item -> seen.add(item.get("version") + " " + item.get("section")));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(Applications.complete().size() + 1, seen.size());
        assertEquals(seen.size(), new HashSet<>(seen).size());
    }

    @Test
    void a_correction_cannot_take_away_a_track_that_is_in_use() {
        var call = calls.open();
        applications.draftIn(call);
        var rules = (ObjectNode) Applications.json(new RuleTemplates().require(Calls.TEMPLATE).toString().replace("\"tracks\":[\"registered\"]",
                "\"tracks\":[\"others\"]"));
        ((ObjectNode) rules.at("/tracks/0")).put("key", "others");
        call.step("correction", "{\"reason\":\"更正通道\",\"rules\":" + rules + "}").then().statusCode(422).body("code", is("track-in-use"));
    }

    @Test
    void time_for_completing_stands_still_while_the_call_is_suspended() {
        var draft = applications.draft().completed();
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200);
        var township = people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP);
        township.asks().header("If-Match", draft.etag(township)).header("Idempotency-Key", Draft.newKey()).body(Map.of("outcome", "RETURN", "words", "请补充。"))
                .post("/api/v1/applications/" + draft.id() + "/checks").then().statusCode(200);
        var lead = people.with(Role.BUREAU_LEAD);
        draft.call().step(lead, "suspension", "{\"reason\":\"平台维护。\"}").then().statusCode(200);
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(409).body("code", is("call-stands-still"));
        var until = returnedUntil(draft);
        clock.moveTo(until.plus(Duration.ofMinutes(10)));
        closedDrafts.catchUp();
        draft.owner().asks().get("/api/v1/applications/" + draft.id()).then().body("status", is("RETURNED"));
        draft.call().step(lead, "resumption", "{\"reason\":\"恢复。\"}").then().statusCode(200);
        assertTrue(returnedUntil(draft).isAfter(until.plus(Duration.ofDays(4))));
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200);
    }

    @Test
    void the_same_key_with_another_version_is_another_command() {
        var draft = applications.draft().completed();
        var key = Draft.newKey();
        var etag = draft.etag(draft.owner());
        draft.submit(draft.owner(), etag, key).then().statusCode(200);
        draft.submit(draft.owner(), etag, key).then().statusCode(200);
        draft.submit(draft.owner(), draft.etag(draft.owner()), key).then().statusCode(422).body("code", is("key-reused"));
    }

    private static Instant returnedUntil(Draft draft) {
        return Instant.parse(draft.owner().asks().get("/api/v1/applications/" + draft.id()).then().statusCode(200).extract().path("returnedUntil"));
    }
}
