package org.yichuang.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.house.Contract.Operation;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;

/**
 * Every operation of the contract is tried by nobody and by every role, here and elsewhere, and answers as
 * {@code permissions.csv} says. Commands are sent without what they need, so that they come as far as the permission and
 * no further: who may gets 400, 404, 422 or 428, who may not gets 403, nobody gets 401.
 */
@ApiTest
class PermissionMatrixTest {
    private static final String ANOTHER_DISTRICT = "/330683/";
    private static final Path OBSERVED = Path.of("target/permissions-observed.csv");
    @Inject People people;
    @Inject Applications applications;
    private final Map<String, Person> here = new LinkedHashMap<>();
    private final Map<String, Person> elsewhere = new LinkedHashMap<>();
    private final Map<String, String> objects = new LinkedHashMap<>();

    @Test
    void every_operation_lets_in_whom_the_table_names_and_nobody_else() throws IOException {
        somebodyOfEveryRole();
        var table = PermissionTable.read();
        var wrong = new ArrayList<String>();
        var observed = new TreeSet<String>();
        for (var operation : Contract.offered().operations()) {
            var line = observe(operation);
            observed.add(line);
            var expected = table.lines().get(operation.id());
            if (expected == null) wrong.add("no line for " + operation + "; if this is wanted, add\n  " + line);
            else if (!expected.equals(line)) wrong.add(operation + "\n  the table says " + expected + "\n  the service does " + line);
        }
        var gone = new TreeSet<>(table.lines().keySet());
        observed.forEach(line -> gone.remove(line.substring(0, line.indexOf(','))));
        gone.forEach(name -> wrong.add("there is no operation " + name + " any more: remove its line"));
        Files.writeString(OBSERVED, PermissionTable.HEADER + "\n" + String.join("\n", observed) + "\n");
        assertTrue(wrong.isEmpty(), "permissions.csv and the service differ (what was seen is in " + OBSERVED + "):\n" + String.join("\n", wrong));
    }

    private void somebodyOfEveryRole() {
        var draft = applications.draft();
        long organisation = Id.fromString(draft.organisation()).value();
        for (var role : PermissionTable.ROLES) {
            boolean ofOrganisation = Role.OF_AN_ORGANISATION.contains(role);
            here.put(role, ofOrganisation ? people.of(organisation, role) : people.with(role));
            elsewhere.put(role, ofOrganisation ? people.of(Ids.next(), role) : people.with(role, ANOTHER_DISTRICT));
        }
        var call = draft.call().officer().asks().get("/api/v1/calls/" + draft.call().id()).then().statusCode(200).extract();
        objects.put("organisations", draft.organisation());
        objects.put("applications", draft.id());
        objects.put("calls", draft.call().id());
        objects.put("programmes", call.path("programmeId"));
        objects.put("rule-books", call.path("ruleBookId"));
        objects.put("accounts", new Id(draft.owner().accountId()).toString());
    }

    private String observe(Operation operation) {
        var nobody = send(operation, null);
        if (!"not-signed-in".equals(nobody.code())) {
            assertTrue(operation.isOpen(), operation + " asks for no sign-in, but the contract says it does");
            return operation.id() + ",anybody,";
        }
        assertTrue(!operation.isOpen(), operation + " asks for a sign-in, but the contract does not say so");
        var allowed = new ArrayList<String>();
        var saw = new ArrayList<String>();
        var sawFromElsewhere = new ArrayList<String>();
        for (var role : PermissionTable.ROLES) {
            var answer = send(operation, of(operation, here.get(role), role).token());
            assertTrue(answer.status() < 500 && answer.status() != 401, operation + " answered " + answer.status() + " to " + role);
            // A fresh code that is asked for, say, is another 403 and no refusal of the role.
            if (!"forbidden".equals(answer.code())) allowed.add(role);
            if (!isReading(operation) || answer.status() >= 300) continue;
            saw.add(role);
            if (send(operation, elsewhere.get(role).token()).status() < 300) sawFromElsewhere.add(role);
        }
        return operation.id() + "," + (allowed.size() == PermissionTable.ROLES.size() ? "signed-in" : String.join(" ", allowed)) + ","
                + elsewhere(saw, sawFromElsewhere);
    }

    /** What somebody with the same role for another place or organisation sees of what is ours. */
    private static String elsewhere(List<String> saw, List<String> sawFromElsewhere) {
        if (saw.isEmpty()) return "";
        if (sawFromElsewhere.isEmpty()) return "hidden";
        return sawFromElsewhere.equals(saw) ? "open" : "open to " + String.join(" ", sawFromElsewhere);
    }

    /** Reads one real object of ours. */
    private boolean isReading(Operation operation) {
        return operation.method().equals("GET") && operation.path().contains("{") && objects.containsKey(operation.path().split("/")[3]);
    }

    /** Who signs out everywhere is gone afterwards. */
    private Person of(Operation operation, Person usual, String role) {
        if (!operation.id().equals("signOutEverywhere")) return usual;
        return Role.OF_AN_ORGANISATION.contains(role) ? people.of(Ids.next(), role) : people.with(role);
    }

    private Wire.Answer send(Operation operation, String token) {
        var segments = operation.path().split("/");
        var object = objects.get(segments[3].equals("public") ? segments[4] : segments[3]);
        var path = operation.path();
        for (var name : operation.parameters("path")) {
            var id = name.equals("code") ? "330604" : object != null && name.equals("id") ? object : new Id(Ids.next()).toString();
            path = path.replace("{" + name + "}", id);
        }
        var type = operation.mediaType();
        var body = type == null ? null : (type.contains("json") ? "{}" : "?").getBytes(StandardCharsets.UTF_8);
        return Wire.send(operation.method(), path, type == null ? Map.of() : Map.of("Content-Type", type), token, body);
    }
}
