package org.yichuang.organisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.organisation.Register.One;

@ApiTest
class PayeeAccountTest {
    private static final String NUMBER = "0000 1234 5678 9012";
    @Inject People people;
    @Inject Register register;
    @Inject OrganisationDirectory directory;
    @Inject EntityManager db;

    @Test
    void the_owner_enters_it_and_sees_it_masked() {
        var owner = register.applicant();
        var one = register.confirmed(owner);
        put(owner, one, null).statusCode(200).body("number", equalTo("************9012")).body("holderDiffers", equalTo(true));
        owner.asks().get("/api/v1/organisations/{id}/payee-account", one.id()).then().statusCode(200).body("number", equalTo("************9012"));
        var stored = (String) db.createNativeQuery("SELECT number_sealed FROM payee_account WHERE organisation_id = ?")
                .setParameter(1, one.key()).getSingleResult();
        assertTrue(stored.startsWith("AES-GCM:"), stored);
    }

    @Test
    void only_finance_reads_the_whole_number_and_each_reading_is_recorded() {
        var owner = register.applicant();
        var one = register.confirmed(owner);
        put(owner, one, null).statusCode(200);
        var clerk = people.with(Role.FINANCE_CLERK);
        clerk.asks().get("/api/v1/organisations/{id}/payee-account/full", one.id()).then().statusCode(400);
        clerk.asks().get("/api/v1/organisations/{id}/payee-account/full?purpose=check", one.id()).then().statusCode(200)
                .body("number", equalTo("0000123456789012"));
        owner.asks().get("/api/v1/organisations/{id}/payee-account/full?purpose=check", one.id()).then().statusCode(403);
        register.officer().asks().get("/api/v1/organisations/{id}/payee-account/full?purpose=check", one.id()).then().statusCode(403);
        people.with(Role.FINANCE_CLERK, Register.OTHER_TOWNSHIP).asks().get("/api/v1/organisations/{id}/payee-account/full?purpose=check", one.id())
                .then().statusCode(404);
        assertEquals(1L, ((Number) db.createNativeQuery("SELECT COUNT(*) FROM audit_entry WHERE action = 'payee-account-read' AND subject_id = ?")
                .setParameter(1, one.key()).getSingleResult()).longValue());
    }

    @Test
    void replacing_it_needs_the_version_and_only_the_owner_may() {
        var owner = register.applicant();
        var one = register.confirmed(owner);
        var tag = put(owner, one, null).extract().header("ETag");
        put(owner, one, null).statusCode(428);
        put(owner, one, "\"7\"").statusCode(412);
        put(owner, one, tag).statusCode(200).header("ETag", containsString("\"2-"));
        put(owner, one, tag).statusCode(412);
        put(people.of(one.key(), Role.APPLICANT_EDITOR), one, tag).statusCode(403);
        put(register.applicant(), one, tag).statusCode(404);
    }

    @Test
    void a_filed_body_is_paid_through_its_host() {
        var owner = register.applicant();
        var hostOwner = register.applicant();
        var group = register.filed(owner);
        var host = register.confirmed(hostOwner);
        put(owner, group, null).statusCode(422).body("code", equalTo("filed-body-has-no-account"));
        put(hostOwner, host, null).statusCode(200).body("number", not(containsString("1234")));
        assertTrue(directory.payeeOf(group.key()).isEmpty());
        var link = owner.asks().body(Map.of("hostId", host.id())).post("/api/v1/organisations/{id}/host-request", group.id());
        hostOwner.asks().header("If-Match", link.header("ETag")).post("/api/v1/hosts/{id}/acceptance", (String) link.path("id")).then().statusCode(200);
        assertEquals(host.key(), directory.payeeOf(group.key()).orElseThrow().organisationId());
    }

    private static ValidatableResponse put(Person who, One one, String etag) {
        var request = who.asks().body(Map.of("holderName", "青苗", "bankName", "示例银行上虞支行", "number", NUMBER));
        if (etag != null) request.header("If-Match", etag);
        return request.put("/api/v1/organisations/{id}/payee-account", one.id()).then();
    }
}
