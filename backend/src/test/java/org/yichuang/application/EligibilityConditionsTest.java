package org.yichuang.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yichuang.application.domain.EligibilityConditions;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.service.RuleTemplates;
import org.yichuang.gate.Condition;
import org.yichuang.gate.Effect;
import org.yichuang.gate.LookBack;
import org.yichuang.gate.Operator;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.words.LocalText;

/** Every rule of every rule book we ship can be asked of the gate. */
class EligibilityConditionsTest {
    private static final LocalText BASIS = new LocalText("规则", "rules");

    @ParameterizedTest
    @ValueSource(strings = {"shangyu-2020-33", "haishu", "binhai-2014", "harbin-micro"})
    void every_rule_of_a_rule_book_becomes_a_condition_that_reads_back_unchanged(String template) {
        var rules = rules(template).eligibility();
        for (var rule : rules) {
            var conditions = EligibilityConditions.of(List.of(rule), rule.tracks().stream().findFirst().orElse("any"), true, "7", BASIS);
            assertTrue(!conditions.isEmpty(), rule.ruleId());
            for (var condition : conditions) {
                assertEquals(condition, Json.read(Json.write(condition), Condition.class));
                assertEquals(rule.requirement(), condition.label());
                assertEquals(rule.lookBack() == null, condition.requirement().lookBack() == null);
            }
        }
    }

    @Test
    void tracks_hosts_amounts_and_severity_are_kept() {
        var filed = EligibilityConditions.of(rules("shangyu-2020-33").eligibility(), "filed", true, "7", BASIS);
        assertEquals(3, find(filed, "age-filed", "implementer").requirement().least());
        assertTrue(filed.stream().noneMatch(one -> one.ruleId().equals("age-registered")));
        assertEquals(Operator.MONEY_AT_MOST, find(filed, "open-refund", "host").requirement().operator());
        assertEquals(Effect.EXAMINE, find(filed, "dormant-plan", "implementer").effect());
        assertEquals(new LookBack(365, LookBack.Unit.DAYS), find(filed, "abnormal-list", "host").requirement().lookBack());
        var alone = EligibilityConditions.of(rules("shangyu-2020-33").eligibility(), "registered", false, "7", BASIS);
        assertTrue(alone.stream().noneMatch(one -> one.party().equals("host")));
    }

    private static Condition find(List<Condition> conditions, String ruleId, String party) {
        return conditions.stream().filter(one -> one.ruleId().equals(ruleId) && one.party().equals(party)).findFirst().orElseThrow();
    }

    private static RuleBookContent rules(String template) {
        return Json.read(new RuleTemplates().require(template).toString(), RuleBookContent.class);
    }
}
