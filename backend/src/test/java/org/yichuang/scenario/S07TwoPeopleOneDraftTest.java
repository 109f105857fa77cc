package org.yichuang.scenario;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.ApiTest;

/** Ms Chen (owner) and Mr Li (editor) have the same draft open; domain.md, scenario S7. */
@ApiTest
class S07TwoPeopleOneDraftTest {
    @Inject Applications applications;

    @Test
    void what_only_one_of_them_changed_is_merged() {
        var draft = applications.draft();
        var opened = draft.etag(draft.owner());
        draft.save(draft.owner(), opened, part("basics")).then().statusCode(200);
        draft.save(draft.editor(), opened, part("team")).then().statusCode(200);
        draft.owner().asks().get("/api/v1/applications/" + draft.id()).then().statusCode(200)
                .body("sections.find { it.key == 'basics' }.content.title", is("银龄食堂邻里送餐"))
                .body("sections.find { it.key == 'team' }.content.leader", is("陈月琴"));
    }

    @Test
    void when_both_changed_the_budget_the_later_sees_both_and_nothing_of_the_stale_tab_is_saved() {
        var draft = applications.draft();
        var opened = draft.etag(draft.owner());
        var chen = part("budget");
        var li = Applications.complete().deepCopy().retain("budget", "team");
        ((ObjectNode) li.get("budget")).put("ownFen", 999_900);
        draft.save(draft.owner(), opened, chen).then().statusCode(200);
        var refused = draft.save(draft.editor(), opened, li).then().statusCode(412)
                .body("code", is("sections-conflict")).body("facts.conflicts.section", containsInAnyOrder("budget"))
                .body("facts.conflicts[0].mine.ownFen", is(999_900)).body("facts.conflicts[0].theirs.ownFen", is(300_000))
                .body("facts.conflicts[0].changedBy", notNullValue()).extract();
        draft.editor().asks().get("/api/v1/applications/" + draft.id()).then()
                .body("sections.find { it.key == 'budget' }.content.ownFen", is(300_000))
                .body("sections.find { it.key == 'team' }.content", is((Object) null));

        // He picks his own figures, knowing hers: saved on top of the newest version.
        draft.save(draft.editor(), "\"" + refused.path("facts.current") + "\"", li).then().statusCode(200);
        draft.owner().asks().get("/api/v1/applications/" + draft.id()).then()
                .body("sections.find { it.key == 'budget' }.content.ownFen", is(999_900));
    }

    @Test
    void handing_in_needs_the_newest_version_and_names_what_changed_since() {
        var draft = applications.draft().completed();
        var opened = draft.etag(draft.owner());
        draft.save(draft.editor(), opened, Map.of("targets", changedTargets())).then().statusCode(200);
        draft.submit(draft.owner(), opened, Draft.newKey()).then().statusCode(412)
                .body("facts.changed.section", hasItems("targets")).body("facts.changed[0].changedBy", notNullValue());
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200).body("receiptNo", notNullValue());
    }

    @Test
    void after_it_was_handed_in_both_can_only_read_and_the_history_shows_who_wrote_what() {
        var draft = applications.draft();
        draft.save(draft.editor(), draft.etag(draft.editor()), part("team")).then().statusCode(200);
        draft.save(draft.owner(), draft.etag(draft.owner()), Applications.complete()).then().statusCode(200);
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200);
        draft.save(draft.editor(), draft.etag(draft.editor()), part("team")).then().statusCode(not(200)).statusCode(409);
        draft.editor().asks().get("/api/v1/applications/" + draft.id() + "/revisions").then().statusCode(200)
                .body("items.section", hasItems("team", "budget"));
    }

    @Test
    void the_same_key_gives_the_same_receipt_and_nobody_else_may_hand_it_in() {
        var draft = applications.draft().completed();
        var stranger = applications.draft().owner();
        var etag = draft.etag(draft.owner());
        draft.submit(stranger, etag, Draft.newKey()).then().statusCode(404);
        var key = Draft.newKey();
        var receipt = draft.submit(draft.owner(), etag, key).then().statusCode(200).extract().path("receiptNo").toString();
        draft.submit(draft.owner(), etag, key).then().statusCode(200).body("receiptNo", is(receipt));
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(409);
        assertNotEquals("", receipt);
    }

    private static ObjectNode part(String... sections) {
        return Applications.complete().retain(sections);
    }

    private static Object changedTargets() {
        var targets = (ObjectNode) Applications.complete().get("targets");
        return targets.put("satisfaction", 95);
    }
}
