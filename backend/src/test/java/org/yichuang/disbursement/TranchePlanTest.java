package org.yichuang.disbursement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yichuang.award.AgreementInForce;
import org.yichuang.award.Projects;
import org.yichuang.evaluation.MidtermConcluded;
import org.yichuang.evaluation.ProjectGraded;
import org.yichuang.fund.Pools;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.money.Money;
import org.yichuang.organisation.Register;

/** What an agreement in force plans, and what makes a part due. */
@ApiTest
class TranchePlanTest {
    @Inject Grants grants;
    @Inject People people;
    @Inject Pools pools;
    @Inject Projects projects;
    @Inject Tranches tranches;
    @Inject Event<AgreementInForce> inForce;
    @Inject Event<MidtermConcluded> midterm;
    @Inject Event<ProjectGraded> graded;

    @Test
    void a_grant_is_cut_into_the_parts_of_its_rule_book_to_the_fen() {
        var grant = grants.of(2_153_846);
        grant.clerk().asks().get("/api/v1/tranches?projectId=" + new Id(grant.project())).then().statusCode(200)
                .body("items.amountFen", contains(1_076_923, 646_153, 430_770))
                .body("items.status", contains("DUE", "PLANNED", "PLANNED"))
                .body("items.title.zh", contains("首款", "中期款", "尾款"))
                .body("items.title.en", contains("First part", "Mid-term part", "Last part"))
                .body("items.trigger", contains("AGREEMENT_IN_FORCE", "MIDTERM_PASSED", "FINAL_PASSED"))
                .body("items[0].payBy", notNullValue()).body("items[1].payBy", nullValue());
    }

    @Test
    void a_small_grant_comes_in_two_parts() {
        var grant = grants.of(1_000_000);
        grant.clerk().asks().get("/api/v1/tranches?projectId=" + new Id(grant.project())).then().body("items.amountFen", contains(700_000, 300_000));
    }

    @Test
    void told_twice_it_plans_once() {
        var grant = grants.of(2_153_846);
        QuarkusTransaction.requiringNew().run(() -> {
            var project = projects.require(grant.project());
            inForce.fire(new AgreementInForce(project.id(), project.awardLineId(), project.callId()));
        });
        assertEquals(3, grant.parts().size());
    }

    @Test
    void a_passed_mid_term_makes_the_second_part_due_and_a_failed_one_stops_payment() {
        var failed = grants.of(2_153_846);
        fire(midterm, new MidtermConcluded(failed.project(), false));
        assertEquals("ON_HOLD", failed.status(1));
        assertEquals("ON_HOLD", failed.status(2));
        failed.look(2).then().body("holds.ruleId", contains("evaluation-midterm-failed"));
        var passed = grants.of(2_153_846);
        fire(midterm, new MidtermConcluded(passed.project(), true));
        assertEquals("DUE", passed.status(2));
        assertEquals("PLANNED", passed.status(3));
    }

    @Test
    void the_final_grade_pays_the_last_part_or_gives_its_money_back() {
        var good = grants.of(2_153_846);
        fire(graded, new ProjectGraded(good.project(), "A", true));
        assertEquals("DUE", good.status(3));
        var bad = grants.of(2_153_846);
        long before = pools.available(bad.pool().number()).fen();
        fire(graded, new ProjectGraded(bad.project(), "C", false));
        assertEquals("CANCELLED", bad.status(3));
        assertEquals(before + 430_770, pools.available(bad.pool().number()).fen());
        bad.look(3).then().body("explanation", nullValue());
    }

    @Test
    void a_cancelled_part_that_was_approved_is_taken_back_first() {
        var grant = grants.of(2_153_846);
        grant.approved(1);
        var first = tranches.ofProject(grant.project()).get(0);
        tranches.cancel(first.id(), "项目终止");
        var award = pools.award(projects.require(grant.project()).awardLineId());
        assertEquals(Money.fen(1_076_923), award.released());
        assertEquals(Money.ZERO, award.payable());
    }

    @Test
    void everybody_reads_their_own_and_nobody_anothers() {
        var grant = grants.of(2_153_846);
        var part = "/api/v1/tranches/" + grant.part(1);
        grant.owner().asks().get(part).then().statusCode(200).body("payments", hasSize(0)).body("hands", nullValue())
                .body("explanation.sentence.zh", equalTo("条件已具备，等财务经办提出拨付申请。")).body("nextSteps", hasSize(0));
        people.with(Role.PROGRAMME_OFFICER).asks().get(part).then().statusCode(200).body("hands", notNullValue());
        people.with(Role.FINANCE_CLERK, Register.OTHER_TOWNSHIP).asks().get(part).then().statusCode(404);
        people.of(77, Role.APPLICANT_OWNER).asks().get(part).then().statusCode(404);
        people.of(77, Role.APPLICANT_OWNER).asks().get("/api/v1/tranches").then().statusCode(200).body("items", hasSize(0));
        grant.owner().asks().get("/api/v1/tranches").then().statusCode(200).body("items", hasSize(3));
        people.with(Role.REVIEWER).asks().get(part).then().statusCode(403);
        People.anybody().get(part).then().statusCode(401);
    }

    private static <T> void fire(Event<T> event, T what) {
        QuarkusTransaction.requiringNew().run(() -> event.fire(what));
    }
}
