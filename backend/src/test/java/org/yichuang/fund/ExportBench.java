package org.yichuang.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.OwnerDatabase;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.SystemClock;

/**
 * A million entries leave the books as one table while the service keeps less than 64 MB more in its hands. No part of a build;
 * {@code deploy/README.md} names its command, and what it found lies beside it.
 */
@ApiTest
class ExportBench {
    private static final int JOURNALS = 500_000;
    private static final String COUNTED = """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000),
            counted (i) AS (SELECT a.i + 1000 * (b.i - 1) FROM n a, n b WHERE b.i <= %d)
            """.formatted(JOURNALS / 1000);
    private static final long MOST = 64L << 20;
    @Inject Funds funds;
    @Inject People people;
    @Inject OwnerDatabase owner;
    @Inject SystemClock system;

    @Test
    void a_million_entries_stream() throws Exception {
        var pool = funds.pool(100_000_000_00L);
        multiply(pool.number());
        var auditor = people.with(Role.AUDITOR);
        long before = used();
        long most = before;
        long from = System.nanoTime();
        int rows = -1;
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/journals/export?poolId=" + pool.id()))
                .header("Authorization", "Bearer " + auditor.token()).build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) if (++rows % 50_000 == 0) most = Math.max(most, used());
        }
        var found = new TreeMap<String, Object>(Map.of("date", system.now().toString(), "commit", System.getProperty("commit", "unknown"), "entries", 2 * rows,
                "heapGrowthBytes", most - before, "seconds", (System.nanoTime() - from) / 1_000_000_000, "processors", Runtime.getRuntime().availableProcessors()));
        Files.writeString(Path.of("..", "deploy", "bench", "export.json"), Json.write(found).replace(",\"", ",\n  \"").replace("{", "{\n  ").replace("\":", "\": ").replace("}", "\n}\n"));
        assertTrue(rows >= JOURNALS, rows + " rows");
        assertTrue(most - before < MOST, most - before + " bytes more");
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The pool's one journal as many times as a busy province posts in ten years. */
    private void multiply(long pool) throws SQLException {
        owner.run("INSERT INTO journal (id, posting, source_kind, source_id, attempt, amount_fen, from_pool_id, to_pool_id, fiscal_year, fund_source, actor, posted_on, "
                + "posted_at, recorded_at) " + COUNTED + "SELECT j.id + 10 * c.i, j.posting, 'bench', c.i, 1, j.amount_fen, j.from_pool_id, j.to_pool_id, j.fiscal_year, "
                + "j.fund_source, 'bench', j.posted_on, j.posted_at, j.recorded_at FROM journal j, counted c WHERE j.to_pool_id = ?", pool);
        owner.run("INSERT INTO journal_entry (id, journal_id, side, account, owner_id, pool_id, amount_fen, change_fen) " + COUNTED
                + "SELECT e.id + 10 * c.i, e.journal_id + 10 * c.i, e.side, e.account, e.owner_id, e.pool_id, e.amount_fen, e.change_fen "
                + "FROM journal_entry e JOIN journal j ON j.id = e.journal_id AND j.source_kind <> 'bench' AND j.to_pool_id = ?, counted c", pool);
    }
}
