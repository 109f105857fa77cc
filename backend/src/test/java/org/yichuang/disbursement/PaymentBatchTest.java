package org.yichuang.disbursement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.fund.Funds;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;

/** A payment run: what goes, what is left out, and the files for the bank and for people. */
@ApiTest
class PaymentBatchTest {
    private static final String BATCHES = "/api/v1/payment-batches";
    @Inject Grants grants;
    @Inject Funds funds;
    @Inject People people;

    @Test
    void everything_approved_of_a_pool_goes_in_one_file() {
        var one = grants.of(2_153_846, funds.pool(9_000_000));
        var other = grants.of(1_000_000, one.pool());
        var waiting = grants.of(1_000_000, one.pool());
        one.approved(1);
        other.approved(1);
        waiting.request(1).then().statusCode(200);
        var key = Funds.key();
        var body = Map.of("poolId", one.pool().id());
        var batch = one.cashier().asks().header("Idempotency-Key", key).body(body).post(BATCHES).then().statusCode(201).body("payments", is(2))
                .body("amountFen", is(1_776_923)).body("amountInWords", equalTo("人民币壹万柒仟柒佰陆拾玖元贰角叁分")).body("skipped", is(0))
                .body("sent.status", hasItem("INSTRUCTED")).extract().path("id").toString();
        one.cashier().asks().header("Idempotency-Key", key).body(body).post(BATCHES).then().statusCode(201).body("id", equalTo(batch));
        assertEquals("INSTRUCTED", one.status(1));
        assertEquals("REQUESTED", waiting.status(1));
        Grants.Grant.step(one.cashier(), BATCHES, body).then().statusCode(422).body("code", equalTo("nothing-to-pay"));
        one.cashier().asks().get(BATCHES + "?limit=200").then().statusCode(200).body("items.id", hasItem(batch));
        var bank = one.cashier().asks().get(BATCHES + "/" + batch + "/bank-file").then().statusCode(200).header("Cache-Control", "private, no-store").extract().asString();
        assertEquals(3, bank.split("\r\n").length);
        assertTrue(bank.contains(",00001234") && bank.contains(",10769.23,"), bank);
        var people = one.clerk().asks().get(BATCHES + "/" + batch + "/summary").then().statusCode(200).extract().asString();
        assertTrue(people.contains("壹万零柒佰陆拾玖元贰角叁分") && people.contains("Total") && !people.contains("00001234"), people);
        one.clerk().asks().get(BATCHES + "/" + batch + "/bank-file").then().statusCode(403);
    }

    @Test
    void a_fixed_file_counts_bytes() {
        var grant = grants.of(2_153_846);
        grant.approved(1);
        var batch = Grants.Grant.step(grant.cashier(), BATCHES, Map.of("poolId", grant.pool().id())).then().statusCode(201).extract().path("id").toString();
        var file = grant.cashier().asks().get(BATCHES + "/" + batch + "/bank-file?layout=fixed-gbk").then().statusCode(200).extract().asByteArray();
        assertEquals(6 + 8 + 24 + 32 + 80 + 80 + 15 + 60 + 2, file.length);
        assertTrue(new String(file, Charset.forName("GB18030")).contains("000000001076923"));
        grant.cashier().asks().get(BATCHES + "/" + batch + "/bank-file?layout=unheard-of").then().statusCode(422).body("code", equalTo("unknown-layout"));
    }

    @Test
    void a_named_part_that_is_not_approved_is_left_out_and_another_pools_is_refused() {
        var grant = grants.of(2_153_846);
        grant.approved(1);
        Grants.Grant.step(grant.cashier(), BATCHES, Map.of("poolId", grant.pool().id(), "trancheIds", List.of(grant.part(1), grant.part(2)))).then()
                .statusCode(201).body("payments", is(1)).body("leftOut", hasSize(1)).body("leftOut[0].reason.en", equalTo("no longer approved"));
        var other = grants.of(1_000_000);
        Grants.Grant.step(grant.cashier(), BATCHES, Map.of("poolId", grant.pool().id(), "trancheIds", List.of(other.part(1)))).then().statusCode(422);
    }

    @Test
    void runs_are_made_by_cashiers_of_the_region_and_read_by_finance() {
        var grant = grants.of(2_153_846);
        grant.approved(1);
        var body = Map.of("poolId", grant.pool().id());
        Grants.Grant.step(grant.approver(), BATCHES, body).then().statusCode(403);
        Grants.Grant.step(people.with(Role.CASHIER, "/330604/330604001/"), BATCHES, body).then().statusCode(404);
        var batch = Grants.Grant.step(grant.cashier(), BATCHES, body).then().statusCode(201).extract().path("id").toString();
        people.with(Role.AUDITOR).asks().get(BATCHES + "/" + batch).then().statusCode(200).body("sent[0].payeeNumber", not(containsString("00001234")));
        people.with(Role.CASHIER, "/330604/330604001/").asks().get(BATCHES + "/" + batch).then().statusCode(404);
        people.with(Role.PROGRAMME_OFFICER).asks().get(BATCHES + "/" + batch).then().statusCode(403);
        grant.clerk().asks().get(BATCHES + "/layouts").then().statusCode(200).body("payments.key", hasItems("csv-batch", "fixed-gbk"));
    }
}
