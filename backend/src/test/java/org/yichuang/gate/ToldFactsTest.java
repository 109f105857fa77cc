package org.yichuang.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.gate.service.FactSources;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.step.Subject;
import org.yichuang.organisation.Register;

/** Facts that rule books ask for and that the register or an application can truly tell. */
@ApiTest
class ToldFactsTest {
    @Inject FactSources facts;
    @Inject Register register;
    @Inject Applications applications;
    @Inject Calls calls;

    @Test
    void a_host_is_of_the_form_that_its_credit_code_tells() {
        var body = register.confirmed(register.applicant());
        assertEquals(Optional.of(FactValue.text("SERVICE_ORGANISATION")), told(new Subject("organisation", body.key()), "host.form"));
        var filed = register.filed(register.applicant());
        assertEquals(Optional.of(FactValue.text("FILED")), told(new Subject("organisation", filed.key()), "host.form"));
    }

    @Test
    void own_money_is_what_the_budget_says() {
        var draft = applications.draftIn(calls.open());
        var subject = new Subject("application", Id.fromString(draft.id()).value());
        assertEquals(Optional.empty(), told(subject, "application.has-own-contribution"));
        var with = Applications.complete();
        draft.save(draft.owner(), draft.etag(draft.owner()), with).then().statusCode(200);
        assertEquals(Optional.of(FactValue.flag(with.get("budget").get("ownFen").asLong() > 0)), told(subject, "application.has-own-contribution"));
        ((com.fasterxml.jackson.databind.node.ObjectNode) with.get("budget")).put("ownFen", with.get("budget").get("ownFen").asLong() > 0 ? 0 : 100_000);
        draft.save(draft.owner(), draft.etag(draft.owner()), with).then().statusCode(200);
        assertEquals(Optional.of(FactValue.flag(with.get("budget").get("ownFen").asLong() > 0)), told(subject, "application.has-own-contribution"));
    }

    private Optional<FactValue> told(Subject subject, String name) {
        return QuarkusTransaction.requiringNew().call(() -> facts.find(subject, name).map(Fact::value));
    }
}
