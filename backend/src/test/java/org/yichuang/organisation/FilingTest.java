package org.yichuang.organisation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.yichuang.organisation.Register.speak;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.organisation.domain.FilingSerials;

@ApiTest
class FilingTest {
    @Inject People people;
    @Inject Register register;
    @Inject FilingSerials serials;

    @Test
    void a_group_is_filed_by_village_and_township_and_gets_a_number() {
        var owner = register.applicant();
        var filing = register.filed(owner);
        assertEquals("330604002", FilingNumber.parse(filing.filingNumber()).townshipCode());
        owner.asks().get("/api/v1/filings/{id}", filing.id()).then().statusCode(200).body("organisation.status", equalTo("NORMAL"))
                .body("organisation.kind", equalTo("FILED")).body("villageBy", notNullValue()).body("decidedAt", notNullValue());
    }

    @Test
    void the_township_does_not_decide_before_the_village_has_spoken() {
        var filing = register.draftFiling(register.applicant());
        speak(register.officer(), filing, "decision", true).statusCode(409).body("code", equalTo("illegal-step"));
        speak(register.officer(), filing, "village-opinion", true).statusCode(403);
        speak(people.with(Role.VILLAGE_CONFIRMER, "/330604/330604002/330604002001/"), filing, "village-opinion", true).statusCode(404);
    }

    @Test
    void against_the_village_there_is_no_filing() {
        var filing = register.draftFiling(register.applicant());
        speak(register.villager(), filing, "village-opinion", false).statusCode(200).body("organisation.status", equalTo("REFUSED"))
                .body("organisation.filingNumber", nullValue());
        speak(register.villager(), filing, "village-opinion", true).statusCode(412);
    }

    @Test
    void a_filing_is_not_confirmed_like_a_registered_body() {
        var filing = register.draftFiling(register.applicant());
        register.officer().asks().header("If-Match", filing.etag()).post("/api/v1/organisations/{id}/confirmation", filing.id()).then().statusCode(409);
    }

    @Test
    void the_same_group_is_not_filed_twice() {
        var body = Register.filingBody();
        register.applicant().asks().body(body).post("/api/v1/filings").then().statusCode(201);
        register.applicant().asks().body(body).post("/api/v1/filings").then().statusCode(409).body("code", equalTo("organisation-known"));
    }

    @Test
    void serials_have_no_gap_even_when_a_transaction_is_undone() {
        var first = take("330604901", 2031);
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            serials.next("330604901", 2031);
            throw new IllegalStateException("undone");
        }));
        assertEquals(first.serial() + 1, take("330604901", 2031).serial());
        assertEquals(1, take("330604901", 2032).serial());
    }

    @Test
    void serials_taken_at_once_are_all_different_and_without_gap() {
        var taken = new ConcurrentSkipListSet<Integer>();
        IntStream.range(0, 24).parallel().forEach(i -> taken.add(take("330604902", 2031).serial()));
        assertEquals(24, taken.size());
        assertEquals(1, taken.first());
        assertEquals(24, taken.last());
    }

    @Test
    void when_the_serials_of_a_year_are_used_up_filing_is_refused() {
        QuarkusTransaction.requiringNew().run(() -> serials.take("330604903", 2031, 9999));
        assertThrows(Refusal.class, () -> take("330604903", 2031));
    }

    private FilingNumber take(String township, int year) {
        return QuarkusTransaction.requiringNew().call(() -> serials.next(township, year));
    }
}
