package org.yichuang.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.problem.Refusal;

@ApiTest
class FrozenRuleBookTest {
    @Inject Calls calls;
    @Inject RuleBooks books;
    @Inject EntityManager db;

    @Test
    void the_words_of_a_frozen_version_can_be_changed_by_nobody() {
        var call = calls.open();
        long id = book(call);
        var content = Json.read(books.text(id), JsonNode.class);
        var refusal = assertThrows(Refusal.class, () -> books.revise(id, new IfMatch(books.ref(id).version()), content));
        assertEquals("rule-book-frozen", refusal.code().code());
        assertThrows(Exception.class, () -> QuarkusTransaction.requiringNew().run(() ->
                db.createNativeQuery("UPDATE rule_book_seal SET content = '{}' WHERE rule_book_id = ?").setParameter(1, id).executeUpdate()));
        assertThrows(Exception.class, () -> QuarkusTransaction.requiringNew().run(() ->
                db.createNativeQuery("DELETE FROM rule_book_seal WHERE rule_book_id = ?").setParameter(1, id).executeUpdate()));
        assertEquals(books.ref(id).digest(), Digest.sha256(books.text(id)));
    }

    @Test
    void a_frozen_version_is_frozen_once_and_corrected_once() {
        long id = book(calls.open());
        var content = Json.read(books.text(id), JsonNode.class);
        assertEquals(CommonProblem.ILLEGAL_STEP, assertThrows(Refusal.class, () -> books.freeze(id)).code());
        var next = books.correct(id, content, "更正");
        assertEquals(2, next.number());
        assertEquals(id, next.formerId());
        assertEquals(CommonProblem.ILLEGAL_STEP, assertThrows(Refusal.class, () -> books.correct(id, content, "再更正")).code());
    }

    @Test
    void a_draft_may_lack_values_but_holds_nothing_unknown() {
        var draft = calls.draft();
        long id = book(draft);
        var content = (ObjectNode) Json.read(books.text(id), JsonNode.class);
        content.remove("decision");
        books.revise(id, new IfMatch(books.ref(id).version()), content);
        assertEquals(List.of("/decision"), books.faults(id).stream().map(RuleFault::pointer).toList());
        content.put("decisions", "typo");
        var refusal = assertThrows(Refusal.class, () -> books.revise(id, new IfMatch(books.ref(id).version()), content));
        assertEquals("/decisions", refusal.faults().get(0).pointer());
        assertThrows(Refusal.class, () -> books.revise(id, new IfMatch(0), content));
    }

    private static long book(Calls.Call call) {
        return Id.fromString(call.officer().asks().get("/api/v1/calls/" + call.id()).then().extract().path("ruleBookId")).value();
    }
}
