package org.yichuang.organisation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People.Person;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.organisation.Register.One;
import org.yichuang.organisation.domain.Invitation;

@ApiTest
class MemberTest {
    private static final String ONE = "/api/v1/organisations/{id}";
    @Inject Register register;

    @Test
    void an_invited_person_becomes_an_editor_with_a_code_that_works_once() {
        var owner = register.applicant();
        var editor = register.applicant();
        var one = register.enteredBy(owner);
        String code = invite(owner, one, "APPLICANT_EDITOR").statusCode(201).extract().path("code");
        editor.asks().get(ONE, one.id()).then().statusCode(404);
        accept(editor, code.toLowerCase().replace("-", " ")).statusCode(200).body("organisationId", equalTo(one.id()));
        editor.asks().get(ONE, one.id()).then().statusCode(200);
        accept(register.applicant(), code).statusCode(422).body("code", equalTo("invitation-invalid"));
        accept(register.applicant(), "nonsense 码").statusCode(422).body("code", equalTo("invitation-invalid"));
        owner.asks().get(ONE + "/members", one.id()).then().statusCode(200).body("role", hasItems("APPLICANT_OWNER", "APPLICANT_EDITOR"));
    }

    @Test
    void owners_are_made_by_the_township_alone() {
        var owner = register.applicant();
        var one = register.enteredBy(owner);
        invite(owner, one, "APPLICANT_OWNER").statusCode(422).body("code", equalTo("role-not-yours-to-give"));
        invite(register.officer(), one, "APPLICANT_EDITOR").statusCode(422);
        invite(register.applicant(), one, "APPLICANT_EDITOR").statusCode(404);
        invite(owner, one, "CASHIER").statusCode(400);
        String code = invite(register.officer(), one, "APPLICANT_OWNER").statusCode(201).extract().path("code");
        accept(owner, code).statusCode(409).body("code", equalTo("already-member"));
        accept(register.applicant(), code).statusCode(200).body("role", equalTo("APPLICANT_OWNER"));
    }

    @Test
    void the_last_owner_stays_until_he_hands_over() {
        var owner = register.applicant();
        var editor = register.applicant();
        var one = register.enteredBy(owner);
        end(owner, one, owner).statusCode(422).body("code", equalTo("last-owner"));
        handOver(owner, one, editor).statusCode(422).body("code", equalTo("not-a-member"));
        accept(editor, invite(owner, one, "APPLICANT_EDITOR").extract().path("code")).statusCode(200);
        end(editor, one, owner).statusCode(403);
        handOver(editor, one, owner).statusCode(403);
        handOver(owner, one, editor).statusCode(200);
        end(editor, one, owner).statusCode(204);
        owner.asks().get(ONE, one.id()).then().statusCode(404);
        end(editor, one, owner).statusCode(404);
    }

    @Test
    void a_member_may_leave() {
        var owner = register.applicant();
        var signatory = register.applicant();
        var one = register.enteredBy(owner);
        accept(signatory, invite(owner, one, "HOST_SIGNATORY").extract().path("code")).statusCode(200);
        end(signatory, one, signatory).statusCode(204);
        signatory.asks().get(ONE, one.id()).then().statusCode(404);
    }

    @Test
    void a_code_is_good_for_a_week() {
        var now = Instant.parse("2026-03-01T00:00:00Z");
        new Invitation(1, "APPLICANT_EDITOR", "x", 2, now).use(3, now.plus(Duration.ofDays(7)).minusSeconds(1));
        assertThrows(Refusal.class, () -> new Invitation(1, "APPLICANT_EDITOR", "x", 2, now).use(3, now.plus(Duration.ofDays(7))));
    }

    private static ValidatableResponse invite(Person who, One one, String role) {
        return who.asks().body(Map.of("role", role)).post(ONE + "/invitations", one.id()).then();
    }

    private static ValidatableResponse accept(Person who, String code) {
        return who.asks().body(Map.of("code", code)).post("/api/v1/organisations/invitations/acceptance").then();
    }

    private static ValidatableResponse end(Person who, One one, Person member) {
        return who.asks().delete(ONE + "/members/{account}", one.id(), new Id(member.accountId()).toString()).then();
    }

    private static ValidatableResponse handOver(Person who, One one, Person next) {
        return who.asks().body(Map.of("accountId", new Id(next.accountId()).toString())).post(ONE + "/ownership-transfer", one.id()).then();
    }
}
