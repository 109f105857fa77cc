package org.yichuang.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.organisation.Register;

/** A specially recognised proposal may go beyond the shares of the budget (虞民〔2020〕33号): it says why, and the bureau recognises it. */
@ApiTest
class RecognitionTest {
    private static final String PLEA = "课程全部由专业社工授课，人员补贴高于比例。";
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject People people;
    @Inject Register register;

    @Test
    void without_a_reason_the_shares_hold() {
        var draft = saved(applications.draft(), null);
        submit(draft).then().statusCode(422).body("code", is("incomplete-form")).body("errors.pointer", hasItem("/sections/budget/lines"));
        submit(saved(draft, " ")).then().statusCode(422);
    }

    @Test
    void with_a_reason_it_is_handed_in_and_passes_only_when_the_bureau_recognises_it() {
        var draft = saved(applications.draft(), PLEA);
        submit(draft).then().statusCode(200);
        Applications.opine(draft, register.villager(), true).then().statusCode(200);
        Applications.pass(draft, people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP)).then().statusCode(200).body("recognised", is(false));
        var bureau = people.with(Role.PROGRAMME_OFFICER);
        pass(draft, bureau, null).then().statusCode(422).body("code", is("not-recognised")).body("errors.pointer", hasItem("/recognised"));
        pass(draft, bureau, false).then().statusCode(422);
        pass(draft, bureau, true).then().statusCode(200).body("recognised", is(true));
        draft.owner().asks().get("/api/v1/applications/" + draft.id() + "/checks").then().body("recognised", contains(false, true));
    }

    @Test
    void where_the_shares_are_kept_there_is_nothing_to_recognise() {
        var draft = applications.draft().completed();
        submit(draft).then().statusCode(200);
        Applications.opine(draft, register.villager(), true).then().statusCode(200);
        Applications.pass(draft, people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP)).then().statusCode(200);
        pass(draft, people.with(Role.PROGRAMME_OFFICER), true).then().statusCode(200).body("recognised", is(false));
    }

    @Test
    void a_rule_book_that_knows_no_recognition_hears_no_reason() {
        var call = calls.open(rules -> ((ObjectNode) rules.get("budget")).put("recognisedProposalMayDeviate", false));
        submit(saved(applications.draftIn(call), PLEA)).then().statusCode(422).body("errors.pointer", hasItem("/sections/budget/lines"));
    }

    /** A third of the grant for the staff, where thirty per cent are allowed. */
    private static Draft saved(Draft draft, String plea) {
        var sections = Applications.complete();
        var budget = (ObjectNode) sections.get("budget");
        budget.withArray("lines").forEach(line -> {
            var row = (ObjectNode) line;
            if (row.get("id").asText().equals("r5")) row.put("quantity", 850).put("grantFen", 1_020_000);
            if (row.get("id").asText().equals("r3")) row.put("quantity", 1).put("unitPriceFen", 1_144_000).put("grantFen", 844_000);
        });
        if (plea != null) budget.put("beyondShares", plea);
        draft.save(draft.owner(), draft.etag(draft.owner()), sections).then().statusCode(200);
        return draft;
    }

    private static Response submit(Draft draft) {
        return draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey());
    }

    private static Response pass(Draft draft, Person officer, Boolean recognised) {
        var body = new HashMap<String, Object>(Map.of("outcome", "PASS", "words", "符合条件。", "examined", Applications.examined(draft, officer)));
        if (recognised != null) body.put("recognised", recognised);
        return officer.asks().header("If-Match", draft.etag(officer)).header("Idempotency-Key", Draft.newKey()).body(body)
                .post("/api/v1/applications/" + draft.id() + "/checks");
    }
}
