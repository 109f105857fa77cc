package org.yichuang.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.gate.domain.RestrictionTable;
import org.yichuang.kernel.json.Json;

/**
 * The door to the five restriction points (domain 4.4): which conditions an organisation's record must meet before it may
 * apply, receive money, be rated, be honoured or be purchased from. The table is a file of its own with a version.
 */
@ApplicationScoped
public class Restrictions {
    private final RestrictionTable table;

    public Restrictions() {
        table = Json.file("/gate/restrictions.json", RestrictionTable.class);
    }

    public String version() {
        return table.version();
    }

    /**
     * @param party the name under which the question knows the organisation: {@code implementer}, {@code host}
     * @param organisationKind REGISTERED or FILED
     */
    public List<Condition> conditions(RestrictionPoint point, String party, String organisationKind) {
        return table.rows().stream().filter(row -> row.points().containsKey(point) && row.concerns(organisationKind))
                .map(row -> condition(row, row.points().get(point), party)).toList();
    }

    private Condition condition(RestrictionTable.Row row, RestrictionTable.Cell cell, String party) {
        return new Condition(row.ruleId(), table.version(), party, row.factName(), cell.requirement(), cell.effect(), row.label(), row.wayOut(),
                row.basis(), row.waitingFor(), row.waivable());
    }
}
