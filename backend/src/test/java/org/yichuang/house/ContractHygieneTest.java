package org.yichuang.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yichuang.house.Contract.Operation;

/** Each operation of the contract can be understood and called by somebody who reads nothing else. */
@ApiTest
class ContractHygieneTest {
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    @Test
    void every_operation_is_named_explained_secured_and_tells_its_refusals() {
        var names = new HashSet<String>();
        var wrong = new ArrayList<String>();
        var operations = Contract.offered().operations();
        operations.forEach(operation -> {
            say(wrong, operation, operation.id().matches("[a-z][A-Za-z]{2,60}"), "has no operationId in camel case");
            say(wrong, operation, names.add(operation.id()), "shares its operationId");
            say(wrong, operation, operation.node().path("summary").asText().length() >= 6, "has no summary");
            say(wrong, operation, operation.node().path("tags").size() == 1, "has no tag or several");
            say(wrong, operation, operation.path().matches("/api/v1(/([a-z][a-z0-9-]*|\\{[a-zA-Z]+}))+"), "has a path that is no kebab-case noun");
            answers(wrong, operation);
            if ("application/json".equals(operation.mediaType())) say(wrong, operation, operation.example().isObject(), "has no example of its body");
            operation.parameters("path").forEach(name -> say(wrong, operation, operation.path().contains("{" + name + "}"), "speaks of {" + name + "}"));
        });
        assertEquals(List.of(), wrong);
    }

    private static void answers(List<String> wrong, Operation operation) {
        var answers = operation.node().path("responses");
        var statuses = new TreeSet<String>();
        answers.fieldNames().forEachRemaining(statuses::add);
        say(wrong, operation, statuses.stream().anyMatch(status -> status.startsWith("2")), "says nothing of success");
        say(wrong, operation, statuses.contains("400"), "says nothing of malformed requests");
        if (!operation.isOpen()) say(wrong, operation, statuses.containsAll(Set.of("401", "403")), "asks for a sign-in and tells no 401 and 403");
        if (operation.path().contains("{")) say(wrong, operation, statuses.contains("404"), "takes an id and tells no 404");
        if (WRITES.contains(operation.method())) say(wrong, operation, statuses.containsAll(Set.of("409", "422")), "writes and tells no 409 and 422");
        if (operation.parameters("header").contains("If-Match")) say(wrong, operation, statuses.containsAll(Set.of("412", "428")), "tells no 412 and 428");
        for (var status : statuses) {
            if (status.startsWith("4")) {
                say(wrong, operation, answers.path(status).path("content").has("application/problem+json"), "refuses with " + status + " and no problem");
            }
        }
    }

    /** A number at the end says that two types of one name met and the generator told them apart by chance. */
    @Test
    void no_schema_is_told_from_another_by_a_number() {
        var numbered = new TreeSet<String>();
        Contract.offered().schemas().forEach(name -> {
            if (Character.isDigit(name.charAt(name.length() - 1))) numbered.add(name);
        });
        assertEquals(Set.of(), numbered, "give each of these types a name of its own: @Schema(name = …)");
    }

    /** Tells what no test has reached yet; the list is complete when all tests have run before, in whatever order. */
    @Test
    void what_was_noted_are_operations_of_the_contract() throws IOException {
        var missing = new TreeSet<String>();
        Contract.offered().operations().forEach(operation -> missing.add(operation.id()));
        var known = Set.copyOf(missing);
        var noted = Files.exists(Exercised.NOTED) ? Files.readAllLines(Exercised.NOTED) : List.<String>of();
        missing.removeAll(noted);
        System.out.println("Not exercised by a test in the runs so far: " + missing);
        assertEquals(List.of(), noted.stream().filter(one -> !known.contains(one)).toList(), "noted under another name than the contract's");
    }

    private static void say(List<String> wrong, Operation operation, boolean holds, String otherwise) {
        if (!holds) wrong.add(operation + " " + otherwise);
    }
}
