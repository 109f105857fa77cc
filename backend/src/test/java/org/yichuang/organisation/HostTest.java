package org.yichuang.organisation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.organisation.Register.One;

@ApiTest
class HostTest {
    @Inject People people;
    @Inject Register register;
    @Inject OrganisationDirectory directory;

    @Test
    void a_filed_body_has_a_host_once_the_host_agrees() {
        var owner = register.applicant();
        var hostOwner = register.applicant();
        var group = register.filed(owner);
        var host = register.confirmed(hostOwner);
        var link = ask(owner, group, host).statusCode(201).body("status", equalTo("REQUESTED")).extract();
        String id = link.path("id");
        assertNull(directory.require(group.key()).legalPersonId());
        hostOwner.asks().get("/api/v1/hosts?status=REQUESTED").then().statusCode(200).body("items.id", hasItem(id));
        answer(owner, id, link.header("ETag"), "acceptance").statusCode(403);
        answer(register.applicant(), id, link.header("ETag"), "acceptance").statusCode(404);
        var signatory = people.of(host.key(), Role.HOST_SIGNATORY);
        var now = answer(signatory, id, link.header("ETag"), "acceptance").statusCode(200).body("status", equalTo("ACCEPTED")).extract().header("ETag");
        answer(signatory, id, now, "acceptance").statusCode(409);
        assertEquals(host.key(), directory.require(group.key()).legalPersonId());
        owner.asks().get("/api/v1/organisations/{id}", group.id()).then().body("hostId", equalTo(host.id()));

        ask(owner, group, host).statusCode(409).body("code", equalTo("host-link-exists"));
        hostOwner.asks().header("If-Match", now).body(Map.of("reason", "不再合作")).post("/api/v1/hosts/{id}/end", id).then().statusCode(200);
        assertNull(directory.require(group.key()).hostId());
        ask(owner, group, host).statusCode(201);
    }

    @Test
    void a_host_is_confirmed_and_registered() {
        var owner = register.applicant();
        var group = register.filed(owner);
        ask(owner, group, register.enteredBy(register.applicant())).statusCode(422).body("code", equalTo("host-unsuitable"));
        ask(owner, group, register.filed(register.applicant())).statusCode(422).body("code", equalTo("host-unsuitable"));
        ask(owner, group, group).statusCode(422).body("code", equalTo("host-unsuitable"));
        var registered = register.confirmed(owner);
        ask(owner, registered, register.confirmed(register.applicant())).statusCode(422).body("code", equalTo("needs-no-host"));
    }

    @Test
    void one_who_was_asked_may_decline_with_a_reason() {
        var owner = register.applicant();
        var hostOwner = register.applicant();
        var link = ask(owner, register.filed(owner), register.confirmed(hostOwner)).extract();
        hostOwner.asks().header("If-Match", link.header("ETag")).body(Map.of("reason", "人手不足")).post("/api/v1/hosts/{id}/refusal", (String) link.path("id"))
                .then().statusCode(200).body("status", equalTo("DECLINED")).body("reason", equalTo("人手不足"));
    }

    private static ValidatableResponse ask(Person owner, One group, One host) {
        return owner.asks().body(Map.of("hostId", host.id())).post("/api/v1/organisations/{id}/host-request", group.id()).then();
    }

    private static ValidatableResponse answer(Person who, String link, String etag, String step) {
        return who.asks().header("If-Match", etag).post("/api/v1/hosts/{id}/" + step, link).then();
    }
}
