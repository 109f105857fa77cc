package org.yichuang.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.identity.Role;
import org.yichuang.kernel.json.Json;
import org.yichuang.launch.demo.DemoRegister;

/**
 * Every list of the contract answers from an index: with the survey's 3,630 organisations in the register a page reads
 * about as many rows as it shows, by a fixed number of statements.
 */
@ApiTest
class ListsTest {
    private static final int PAGE = 20;
    private static final int MOST_STATEMENTS = 8;
    /** Rows read one after the other without an index, temporary tables for sorting a page included. */
    private static final long MOST_ROWS_SCANNED = 600;
    private static final int TRIES = 4;
    @Inject People people;
    @Inject DemoRegister register;
    @Inject EntityManager db;
    @Inject EntityManagerFactory factory;

    @BeforeEach
    void a_full_register() {
        register.load(DemoRegister.SEED);
    }

    @Test
    void no_list_scans_a_large_table_or_asks_more_often_than_it_should() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var slow = new ArrayList<String>();
        for (var list : lists()) {
            var reader = reader(list);
            long statements = Long.MAX_VALUE;
            long scanned = Long.MAX_VALUE;
            // Jobs of the service read at the same time: the quietest of a few tries counts.
            for (int i = 0; i < TRIES; i++) {
                long before = scanned();
                statistics.clear();
                ask(reader, list);
                statements = Math.min(statements, statistics.getPrepareStatementCount());
                scanned = Math.min(scanned, scanned() - before);
            }
            System.out.printf("%-40s %3d statements %5d rows scanned%n", list, statements, scanned);
            if (statements > MOST_STATEMENTS || scanned > MOST_ROWS_SCANNED) slow.add(list + ": " + statements + " statements, " + scanned + " rows scanned");
        }
        statistics.setStatisticsEnabled(false);
        assertTrue(slow.isEmpty(), String.join("\n", slow));
    }

    /** Somebody whom the whole district's data is open to in this list. */
    private People.Person reader(String list) {
        return Stream.of(Role.PROGRAMME_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR, Role.FINANCE_CLERK, Role.BUREAU_LEAD, Role.REVIEWER).map(people::with)
                .filter(person -> ask(person, list) == 200).findFirst().orElseThrow(() -> new AssertionError(list + " answers nobody"));
    }

    private static int ask(People.Person reader, String list) {
        return reader.asks().queryParam("limit", PAGE).get(list).statusCode();
    }

    private long scanned() {
        return Long.parseLong(((Object[]) db.createNativeQuery("SHOW GLOBAL STATUS LIKE 'Handler_read_rnd_next'").getSingleResult())[1].toString());
    }

    private static List<String> lists() {
        var contract = RestAssured.given().accept("application/json").get("/openapi?format=json").then().statusCode(200).extract().asString();
        var lists = new ArrayList<String>();
        read(contract).get("paths").fields().forEachRemaining(path -> {
            var parameters = path.getValue().path("get").path("parameters");
            for (var parameter : parameters) {
                if (parameter.path("name").asText().equals("cursor") && !path.getKey().contains("{")) lists.add(path.getKey());
            }
        });
        assertTrue(lists.size() >= 7, "the lists of the contract were not found: " + lists);
        return lists;
    }

    private static JsonNode read(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
