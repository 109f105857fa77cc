package org.yichuang.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yichuang.call.domain.rulecheck.RuleCheck;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.RuleSource;
import org.yichuang.call.rules.Tranche;
import org.yichuang.call.service.RuleTemplates;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;

/** Every rule book that comes with the system could be published as it is. */
class RuleTemplatesTest {
    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();
    private static final RuleTemplates TEMPLATES = new RuleTemplates();

    static List<String> keys() {
        return TEMPLATES.list().stream().map(one -> one.key()).toList();
    }

    static RuleBookContent read(String key) throws IOException {
        return Json.MAPPER.treeToValue(TEMPLATES.require(key), RuleBookContent.class);
    }

    @Test
    void the_list_names_every_file_of_the_folder() throws Exception {
        var folder = Path.of(RuleTemplates.class.getResource("/rulebooks/index.txt").toURI()).getParent();
        try (var files = Files.list(folder)) {
            var found = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")).map(name -> name.replace(".json", ""));
            assertEquals(Set.copyOf(keys()), found.collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void it_is_complete_and_agrees_with_itself(String key) throws IOException {
        var rules = read(key);
        assertEquals(Set.of(), VALIDATOR.validate(rules));
        assertEquals(List.of(), RuleCheck.faults(rules));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_grant_has_one_plan_whose_parts_sum_up(String key) throws IOException {
        for (long fen : new long[] {1_00, 999_999, 1_000_000, 1_000_001, 2_153_846, 5_000_000}) {
            var plan = read(key).tranches().planFor(Money.fen(fen));
            var parts = Money.fen(fen).split(plan.tranches().stream().map(Tranche::share).toList());
            assertEquals(Money.fen(fen), parts.stream().reduce(Money.ZERO, Money::plus));
        }
    }

    @Test
    void ten_thousand_yuan_is_still_paid_in_two_parts_and_one_fen_more_in_three() throws IOException {
        var plans = read("shangyu-2020-33").tranches();
        assertEquals(2, plans.planFor(Money.yuan(10_000)).tranches().size());
        assertEquals(3, plans.planFor(Money.fen(1_000_001)).tranches().size());
    }

    @Test
    void a_value_says_where_it_comes_from_or_else_what_surrounds_it() throws IOException {
        var rules = read("shangyu-2020-33");
        assertEquals(RuleSource.Mark.PUBLISHED, rules.sourceOf("/budget/forbidden/0/title").orElseThrow().mark());
        assertEquals(RuleSource.Mark.COMMON, rules.sourceOf("/budget/classes/1/maximumShare").orElseThrow().mark());
        assertEquals(RuleSource.Mark.PROPOSED, rules.sourceOf("/agreement/signWithin").orElseThrow().mark());
    }

    @Test
    void exact_scores_on_the_line_have_the_better_grade() throws IOException {
        var evaluation = read("shangyu-2020-33").evaluation();
        assertEquals("A", evaluation.gradeFor(255, 3).key());
        assertEquals("B", evaluation.gradeFor(254, 3).key());
        assertEquals("C", evaluation.gradeFor(0, 1).key());
    }
}
