package org.yichuang.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed contract is what the code offers. After a wanted change run the tests once with {@code -Dcontract.renew}
 * and commit the difference.
 */
@ApiTest
class ContractTest {
    private static final Path COMMITTED = Path.of("../openapi/openapi.yaml");

    @Test
    void the_committed_contract_is_what_the_service_offers() throws IOException {
        var offered = RestAssured.given().accept("application/yaml").get("/openapi").then().statusCode(200).extract().asString();
        if (System.getProperty("contract.renew") != null) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, offered);
        }
        assertEquals(Files.readString(COMMITTED), offered, "the contract drifted: renew it with -Dcontract.renew and commit the difference");
    }
}
