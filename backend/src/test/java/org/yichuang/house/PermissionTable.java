package org.yichuang.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.identity.Role;

/** Who may do what, as {@code permissions.csv} says it: a line for each operation. */
record PermissionTable(Map<String, String> lines) {
    static final String HEADER = "operation,who,elsewhere";
    static final List<String> ROLES = List.of(Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY, Role.VILLAGE_CONFIRMER, Role.TOWNSHIP_OFFICER,
            Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.REVIEWER, Role.PANEL_CHAIR, Role.ASSESSOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER,
            Role.CASHIER, Role.AUDITOR, Role.DEPARTMENT_OFFICER, Role.OBSERVER, Role.ADMINISTRATOR);

    static PermissionTable read() {
        try (var in = PermissionTable.class.getResourceAsStream("/permissions.csv")) {
            var lines = new LinkedHashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals(HEADER))
                    .forEach(line -> lines.put(line.substring(0, line.indexOf(',')), line));
            return new PermissionTable(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who may do it; null for nobody in particular. */
    String roleFor(String operation) {
        var line = lines.get(operation);
        var who = line == null ? "signed-in" : line.split(",", -1)[1];
        return switch (who) {
            case "anybody" -> null;
            case "signed-in" -> Role.PROGRAMME_OFFICER;
            default -> who.split(" ")[0];
        };
    }
}
