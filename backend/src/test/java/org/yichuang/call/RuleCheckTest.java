package org.yichuang.call;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.call.domain.CallProblem;
import org.yichuang.call.domain.rulecheck.RuleCheck;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.service.RuleTemplates;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;

/** One wrong value in a sound rule book is found, at its place. */
class RuleCheckTest {

    @ParameterizedTest(name = "{0} = {1} is found at {2}")
    @CsvSource(delimiter = '|', value = {
        "/tracks/0/maximumFen | 1 | /tracks/0/maximumFen | field.below-minimum",
        "/tracks/1/key | \"registered\" | /tracks/1 | field.twice",
        "/tracks/0/rubric | \"nobody\" | /tracks/0/rubric | field.no-such-rubric",
        "/eligibility/0/value | true | /eligibility/0/value | field.value-for-operator",
        "/eligibility/0/tracks | [\"nobody\"] | /eligibility/0/tracks | field.no-such-key",
        "/amounts/awardBy | \"BY_BAND\" | /amounts/bands | field.only-when-used",
        "/amounts/minimumOwnShare | 10001 | /amounts/minimumOwnShare | field.above-whole",
        "/budget/classes/1/items/0/key | \"staff\" | /budget/classes/1/items/0 | field.twice",
        "/form/sections/0/kind | \"BUDGET\" | /form/sections | field.one-budget",
        "/form/sections/0/schema | null | /form/sections/0/schema | field.schema-where-asked",
        "/form/sections/0/schema/additionalProperties | true | /form/sections/0/schema/additionalProperties | field.schema-closed",
        "/form/sections/0/schema/properties/title/maxLength | null | /form/sections/0/schema/properties/title/maxLength | field.schema-bound",
        "/form/sections/0/schema/properties/title/pattern | \"(a+)+\" | /form/sections/0/schema/properties/title/pattern | field.schema-word",
        "/form/sections/0/schema/properties/title/type | \"number\" | /form/sections/0/schema/properties/title/type | field.schema-type",
        "/form/sections/0/schema/properties/title/x-title | {\"zh\":\"名称\"} | /form/sections/0/schema/properties/title/x-title | field.both-languages",
        "/form/sections/0/schema/required | [\"nobody\"] | /form/sections/0/schema/required | field.schema-required",
        "/review/stages/0/weight | 9999 | /review/stages | field.not-whole",
        "/review/reviewersPerApplication | 4 | /review/reviewersPerApplication | field.not-odd",
        "/review/aggregation/trimFrom | null | /review/aggregation/trimFrom | field.trim-leaves-nothing",
        "/review/aggregation/minimumValid | 6 | /review/aggregation/minimumValid | field.more-than-reviewers",
        "/review/tieBreak/3/by | \"SMALLER_REQUEST\" | /review/tieBreak | field.tie-unbroken",
        "/review/tieBreak/0/criterion | \"nobody\" | /review/tieBreak/0/criterion | field.criterion-not-everywhere",
        "/review/passMark | 101 | /review/passMark | field.pass-above-full",
        "/decision/organisingShare | 10000 | /decision/organisingShare | field.nothing-left",
        "/tranches/plans/1/aboveFen | 1000001 | /tranches/plans/1/aboveFen | field.gap-between-plans",
        "/tranches/plans/1/upToFen | 9000000 | /tranches/plans/1/upToFen | field.last-plan-open",
        "/tranches/plans/0/tranches/0/share | 6000 | /tranches/plans/0/tranches | field.not-whole",
        "/evaluation/grades/2/fromScore | 1 | /evaluation/grades/2/fromScore | field.last-from-zero",
        "/agreement/longestMonths | 5 | /agreement/longestMonths | field.below-minimum",
        "/changes/rules/0/kind | \"LEADER\" | /changes/rules | field.change-undecided",
        "/reporting/tasks/0/months | null | /reporting/tasks/0/months | field.only-when-used",
        "/review/stages/0/shortlistPer | \"TOWNSHIP\" | /review/stages/0/shortlistPer | field.only-with-shortlist",
        "/review/stages/0/shortlistNotice | {\"count\":3,\"unit\":\"WORKING\"} | /review/stages/0/shortlistNotice | field.only-with-shortlist",
        "/review/stages/0/kind | \"PANEL_SELECTION\" | /review/stages/0/kind | field.selection-decides-nothing",
        "/review/stages/0/seats | [{\"key\":\"expert\",\"title\":{\"zh\":\"专家\",\"en\":\"Experts\"},\"minimum\":6}] | /review/stages/0/seats | field.more-than-reviewers",
        "/review/stages/0/seats | [{\"key\":\"expert\",\"title\":{\"zh\":\"专家\",\"en\":\"Experts\"},\"minimum\":3,\"share\":9000}] | /review/stages/0/seats | field.not-whole",
        "/review/stages/0/seats | [{\"key\":\"expert\",\"title\":{\"zh\":\"专家\",\"en\":\"Experts\"},\"minimum\":2,\"share\":10000}] | /review/stages/0/seats/0/minimum | field.too-few-for-a-score",
        "/review/stages | [{\"key\":\"desk\",\"title\":{\"zh\":\"遴选\",\"en\":\"Selection\"},\"kind\":\"PANEL_SELECTION\",\"weight\":10000,\"shortlist\":3,\"shortlistPer\":\"TOWNSHIP\"}] | /review/stages/0/weight | field.selection-weighs-nothing",
        "/decision/quotas | [{\"dimension\":\"CALL\",\"of\":\"filed\",\"maximumProjects\":1}] | /decision/quotas/0/of | field.whole-call",
        "/agreement/fixedPeriod | {\"from\":\"11-30\",\"to\":\"04-01\"} | /agreement/fixedPeriod/to | field.period-backwards",
        "/agreement/fixedPeriod | {\"from\":\"04-01\",\"to\":\"04-30\"} | /agreement/fixedPeriod | field.period-not-months",
        "/form/sections/0/schema/properties/title/minLength | -1 | /form/sections/0/schema/properties/title/minLength | field.schema-malformed",
        "/sources/0/pointer | \"/nowhere\" | /sources/0/pointer | field.points-nowhere"})
    void a_wrong_value_is_found(String pointer, String value, String place, String messageKey) throws IOException {
        var faults = RuleCheck.faults(with(pointer, value));
        assertTrue(faults.stream().anyMatch(fault -> fault.pointer().equals(place) && fault.messageKey().equals(messageKey)), faults.toString());
    }

    @Test
    void every_fault_has_words_in_both_languages() throws IOException {
        var words = new Words();
        var source = Files.readString(Path.of("src/main/resources/i18n/call.en.properties"));
        for (var line : source.lines().toList()) {
            var key = line.substring(0, line.indexOf('='));
            assertTrue(words.knows(Language.ZH, "call", key), key);
        }
        for (var problem : CallProblem.values()) assertTrue(words.knows(Language.EN, "call", problem.code()), problem.code());
    }

    private static RuleBookContent with(String pointer, String value) throws IOException {
        var rules = new RuleTemplates().require("shangyu-2020-33").deepCopy();
        int cut = pointer.lastIndexOf('/');
        var parent = (ObjectNode) rules.at(pointer.substring(0, cut));
        var name = pointer.substring(cut + 1);
        var given = Json.MAPPER.readTree(value);
        if (given.isNull() && pointer.contains("properties")) parent.remove(name);
        else parent.set(name, given);
        return Json.MAPPER.treeToValue(rules, RuleBookContent.class);
    }
}
