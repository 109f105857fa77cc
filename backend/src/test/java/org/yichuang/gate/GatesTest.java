package org.yichuang.gate;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.Refusal;

@ApiTest
class GatesTest {
    @Inject Gates gates;
    @Inject KnownFacts facts;
    @Inject SubjectLocks locks;
    @Inject People people;
    @Inject EntityManager db;

    @Test
    void what_nobody_can_tell_is_unknown_and_never_met() {
        var asking = Asking.fresh();
        var noSource = Asking.condition("nobody", "nobody.tells-this", Requirement.atMost(0), Effect.BLOCKS, true);
        var answer = gates.ask(asking.about(noSource, Asking.oldEnough()));
        assertEquals(Verdict.UNKNOWN, answer.verdict());
        assertTrue(answer.findings().stream().allMatch(finding -> finding.outcome() == Outcome.UNKNOWN && finding.fact() == null));
        assertNull(answer.id());
        var noHost = gates.ask(asking.about(Asking.oldEnough().of("host")));
        assertEquals(Outcome.UNKNOWN, noHost.findings().get(0).outcome());
    }

    @Test
    void the_answer_is_the_worst_of_all_findings_and_lists_every_one() {
        var asking = Asking.fresh();
        facts.tell(asking.organisation(), KnownFacts.AGE, FactValue.number(3));
        facts.tell(asking.organisation(), KnownFacts.LISTED, FactValue.ongoing());
        assertEquals(Verdict.MET, gates.ask(asking.about(Asking.oldEnough())).verdict());
        var examined = Asking.condition("looked-at", KnownFacts.LISTED, Requirement.is(false), Effect.EXAMINE, true);
        assertEquals(Verdict.TO_EXAMINE, gates.ask(asking.about(examined, Asking.oldEnough())).verdict());
        var worst = gates.ask(asking.about(Asking.oldEnough(), Asking.notListed(), examined));
        assertEquals(Verdict.NOT_MET, worst.verdict());
        assertEquals(List.of(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_MET), worst.findings().stream().map(Finding::outcome).toList());
    }

    @Test
    void a_refusal_names_every_obstacle_and_can_be_read_later_although_the_step_was_undone() {
        var asking = Asking.fresh();
        facts.tell(asking.organisation(), KnownFacts.AGE, FactValue.number(2));
        var refusal = assertThrows(Refusal.class, () -> QuarkusTransaction.requiringNew().run(() ->
                gates.require(asking.about(Asking.oldEnough(), Asking.notListed()))));
        assertEquals("gate-closed", refusal.code().code());
        assertEquals(List.of("/conditions/age", "/conditions/listed"), refusal.faults().stream().map(Refusal.FieldFault::pointer).toList());
        var path = "/api/v1/gates/answers/" + refusal.facts().get("answerId");
        var member = people.of(asking.organisation().id(), Role.APPLICANT_OWNER);
        var township = people.with(Role.TOWNSHIP_OFFICER, Asking.TOWNSHIP);
        for (var reader : List.of(member, township, people.with(Role.AUDITOR))) {
            reader.asks().get(path).then().statusCode(200).body("verdict", is("NOT_MET")).body("findings[0].fact.value.number", is(2))
                    .body("findings[0].fact.source.en", is("the register")).body("findings[0].condition.ruleVersion", is("1"))
                    .body("findings[0].condition.wayOut.en", is("way out of age")).body("findings[0].condition.waitingFor", is("APPLICANT_OWNER"))
                    .body("findings[1].outcome", is("UNKNOWN")).body("findings[1].fact", nullValue());
        }
        township.asks().get("/api/v1/gates/answers?subjectKind=application&subjectId=" + new Id(asking.application().id())).then().statusCode(200)
                .body("items.size()", is(1));
        var stranger = people.with(Role.TOWNSHIP_OFFICER, Asking.OTHER_TOWNSHIP);
        stranger.asks().get(path).then().statusCode(404);
        stranger.asks().get("/api/v1/gates/answers").then().statusCode(200).body("items.subject.id", not(hasItem(new Id(asking.application().id())
                .toString())));
        people.of(Asking.fresh().organisation().id(), Role.APPLICANT_OWNER).asks().get(path).then().statusCode(404);
        people.with(Role.REVIEWER).asks().get(path).then().statusCode(403);
        People.anybody().get(path).then().statusCode(401);
        township.asks().get("/api/v1/gates/answers?gate=收款").then().statusCode(400);
    }

    @Test
    void an_answer_tells_since_when_a_condition_has_been_in_the_way() {
        var asking = Asking.fresh();
        var first = gates.check(asking.about(Asking.oldEnough())).findings().get(0).since();
        assertEquals(first, gates.check(asking.about(Asking.oldEnough())).findings().get(0).since());
        facts.tell(asking.organisation(), KnownFacts.AGE, FactValue.number(9));
        assertNull(gates.check(asking.about(Asking.oldEnough())).findings().get(0).since());
        facts.tell(asking.organisation(), KnownFacts.AGE, FactValue.number(1));
        assertNotEquals(first, gates.check(asking.about(Asking.oldEnough())).findings().get(0).since());
    }

    @Test
    void a_kept_answer_can_be_changed_by_nobody() {
        long id = gates.check(Asking.fresh().about(Asking.oldEnough())).id();
        for (var statement : List.of("UPDATE gate_answer SET verdict = 'MET' WHERE id = ?", "DELETE FROM gate_answer_line WHERE answer_id = ?")) {
            assertThrows(Exception.class, () -> QuarkusTransaction.requiringNew().run(() ->
                    db.createNativeQuery(statement).setParameter(1, id).executeUpdate()));
        }
        assertEquals(Verdict.UNKNOWN, gates.answer(id).orElseThrow().verdict());
    }

    @Test
    void a_fact_that_is_just_changing_is_waited_for() throws Exception {
        var asking = Asking.fresh();
        facts.tell(asking.organisation(), KnownFacts.LISTED, FactValue.never());
        var held = new CountDownLatch(1);
        var listing = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
            locks.hold(asking.organisation());
            held.countDown();
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            facts.tell(asking.organisation(), KnownFacts.LISTED, FactValue.ongoing());
        }));
        assertTrue(held.await(10, TimeUnit.SECONDS));
        assertThrows(Refusal.class, () -> QuarkusTransaction.requiringNew().run(() -> gates.require(asking.about(Asking.notListed()))));
        listing.get(10, TimeUnit.SECONDS);
    }
}
