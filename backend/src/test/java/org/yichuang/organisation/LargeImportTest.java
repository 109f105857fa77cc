package org.yichuang.organisation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;

/** The whole register of the survey in one file. */
@ApiTest
class LargeImportTest {
    private static final int ALL = 3_630;
    @Inject People people;

    @Test
    void a_file_as_large_as_the_register_is_looked_at_within_ten_seconds() {
        var file = new StringBuilder("名称,统一社会信用代码,类别,村（社区）,登记日期,备案日期,联系人,联系电话,负责人\n");
        for (int i = 0; i < ALL; i++) {
            boolean registered = i % 14 == 0;
            file.append(Register.newName("互助队")).append(',').append(registered ? Register.newCode() : "").append(",服务,330604001001,")
                    .append(registered ? "2018-06-01," : ",2020-09-27").append(",林小满,0575-01234567,周明远\n");
        }
        var officer = people.with(Role.ADMINISTRATOR);
        long began = System.nanoTime();
        var preview = officer.asks().contentType("application/octet-stream").body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/organisations/imports").then().statusCode(201).body("fresh", equalTo(ALL)).extract();
        var looked = Duration.ofNanos(System.nanoTime() - began);
        officer.asks().header("If-Match", preview.header("ETag")).header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/organisations/imports/{id}/confirmation", (String) preview.path("id")).then().statusCode(200);
        var both = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("import of " + ALL + " rows: preview " + looked.toMillis() + " ms, confirmation " + both.minus(looked).toMillis() + " ms");
        assertTrue(looked.toSeconds() < 10, "took " + looked);
    }
}
