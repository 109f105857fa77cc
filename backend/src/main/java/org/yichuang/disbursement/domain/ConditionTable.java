package org.yichuang.disbursement.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yichuang.call.rules.Tranche.Trigger;
import org.yichuang.call.rules.TrancheCondition;
import org.yichuang.gate.Condition;
import org.yichuang.gate.Effect;
import org.yichuang.gate.Requirement;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.words.LocalText;

/** What is asked of a part of a grant itself, as it stands in the file. Rows without a condition of the rule book are asked always. */
public record ConditionTable(String version, Map<Trigger, Words> triggers, List<Row> conditions) {
    public static final ConditionTable CURRENT = read();

    public record Words(LocalText label, LocalText wayOut, String waitingFor) { }

    public record Row(TrancheCondition condition, String ruleId, String factName, Requirement requirement, Effect effect, LocalText label, LocalText wayOut,
                      LocalText basis, String waitingFor) { }

    public List<Condition> of(Set<TrancheCondition> asked, Trigger trigger, Money amount) {
        return conditions.stream().filter(row -> row.condition() == null || asked.contains(row.condition())).map(row -> condition(row, trigger, amount)).toList();
    }

    private Condition condition(Row row, Trigger trigger, Money amount) {
        var words = row.label() != null ? new Words(row.label(), row.wayOut(), row.waitingFor()) : triggers.get(trigger);
        var requirement = row.requirement() != null ? row.requirement() : Requirement.atLeast(amount);
        var party = row.condition() == TrancheCondition.RECEIPTS_UP_TO_DATE ? "project" : Tranche.KIND;
        return new Condition(row.ruleId(), version, party, row.factName(), requirement, row.effect(), words.label(), words.wayOut(), row.basis(),
                words.waitingFor(), false);
    }

    private static ConditionTable read() {
        return Json.file("/disbursement/conditions.json", ConditionTable.class);
    }
}
