package org.yichuang.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.house.Contract.Operation;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

/**
 * Nothing that a client can send makes a 500: every operation is given broken paths, queries, headers and bodies by
 * somebody who may call it. Each refusal is a problem in the contract's form and gives nothing of the inside away. The
 * seed is printed; {@code -Dmalformed.seed} repeats a run.
 */
@ApiTest
class MalformedInputTest {
    private static final long MILLIS = 60_000;
    private static final int ROUNDS = 12;
    private static final Pattern INSIDE = Pattern.compile("org\\.yichuang|java\\.|jakarta\\.|com\\.fasterxml|hibernate|Exception\\b|SQLState|(?i)\\bselect .+ from\\b|insert into");
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private final Map<String, Person> callers = new HashMap<>();
    private final PermissionTable table = PermissionTable.read();

    @AfterEach
    void the_real_time_again() {
        clock.moveTo(system.now());
    }

    @Test
    void whatever_is_sent_is_answered_with_a_problem_and_never_with_a_500() throws Exception {
        long seed = Long.getLong("malformed.seed", Ids.next());
        System.out.println("malformed.seed=" + seed);
        var random = new Random(seed);
        long end = System.nanoTime() + MILLIS * 1_000_000;
        var wrong = new TreeMap<String, String>();
        int sent = 0;
        var operations = new ArrayList<>(Contract.offered().operations());
        java.util.Collections.shuffle(operations, random);
        for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
            for (var operation : operations) {
                if (System.nanoTime() > end) break;
                var request = Malformed.request(operation, random, round);
                var role = table.roleFor(operation.id());
                var token = role == null ? null : caller(operation, role).token();
                var answer = Wire.send(operation.method(), request.path(), request.headers(), token, request.body());
                sent++;
                var fault = fault(answer);
                if (fault != null) wrong.putIfAbsent(operation + " " + fault, request + " → " + answer.status() + " " + cut(answer.body()));
            }
        }
        System.out.println("malformed requests sent: " + sent);
        assertTrue(sent >= operations.size() * 2, "only " + sent + " requests within the time");
        var told = new ArrayList<String>();
        wrong.forEach((what, how) -> told.add(what + "\n  " + how));
        assertTrue(wrong.isEmpty(), "seed " + seed + "\n" + String.join("\n", told));
    }

    private Person caller(Operation operation, String role) {
        if (operation.id().startsWith("signOut")) callers.remove(role);
        return callers.computeIfAbsent(role, one -> Role.OF_AN_ORGANISATION.contains(one) ? people.of(Ids.next(), one) : people.with(one));
    }

    private static String fault(Wire.Answer answer) {
        if (answer.status() < 400) return null;
        if (answer.status() >= 500) return "answers " + answer.status();
        if (!answer.type().startsWith("application/problem+json")) return answer.status() + " is no problem";
        if (INSIDE.matcher(answer.body()).find()) return answer.status() + " shows the inside";
        try {
            var problem = Json.MAPPER.readTree(answer.body());
            boolean form = problem.path("type").asText().equals("/problems/" + problem.path("code").asText()) && !problem.path("code").asText().isBlank()
                    && problem.path("status").asInt() == answer.status() && !problem.path("title").asText().contains(".title")
                    && !problem.path("detail").asText().equals(problem.path("code").asText()) && Id.isValid(problem.path("traceId").asText());
            return form ? null : answer.status() + " is not in the form of the contract";
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            return answer.status() + " is no JSON";
        }
    }

    private static String cut(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static List<String> texts() {
        return List.of("", " ", "0", "-1", "null", "true", "99999999999999999999999", "1e9", "陈敏", "𠮷👩‍👩‍👧‍👦", "\u202eabc", "a\u0000b", "\u0007", "'; DROP TABLE account; --",
                "../../etc/passwd", "%00", "{}", "[]", "x".repeat(3000), "ZZZZZZZZZZZZZ", "0H5N8QZ3K7RWT", "2026-02-30", "0001-01-01", "+999999999-12-31", "\"7\"");
    }
}
