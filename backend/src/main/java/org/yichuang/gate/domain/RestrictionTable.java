package org.yichuang.gate.domain;

import java.util.List;
import java.util.Map;
import org.yichuang.gate.Effect;
import org.yichuang.gate.Requirement;
import org.yichuang.gate.RestrictionPoint;
import org.yichuang.kernel.words.LocalText;

/** The table of restrictions as it stands in the file: a rule a row, a restriction point a cell. */
public record RestrictionTable(String version, List<Row> rows) {

    /** @param kinds of organisation it holds for; empty for all */
    public record Row(String ruleId, String factName, List<String> kinds, LocalText label, LocalText wayOut, LocalText basis, String waitingFor,
                      boolean waivable, Map<RestrictionPoint, Cell> points) {
        public boolean concerns(String kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }
    }

    public record Cell(Requirement requirement, Effect effect) { }
}
