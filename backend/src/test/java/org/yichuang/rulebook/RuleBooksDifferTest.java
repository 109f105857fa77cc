package org.yichuang.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.application.domain.BudgetCheck;
import org.yichuang.application.domain.BudgetTable;
import org.yichuang.application.domain.SectionCheck.Fault;
import org.yichuang.call.rules.ReportingRules.Anchor;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.SanctionRules.Ground;
import org.yichuang.call.rules.Tranche;
import org.yichuang.call.service.RuleTemplates;
import org.yichuang.house.Rules;
import org.yichuang.kernel.money.Money;

/** The same code under eight rule books gives eight different programmes; what is expected was written by hand from the measures. */
class RuleBooksDifferTest {
    private static final Money AVERAGE_AWARD = Money.fen(2_153_846);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "shangyu-2020-33 | registered ASSOCIATION FOUNDATION SERVICE_ORGANISATION 5000.00..50000.00; filed FILED with host 5000.00..30000.00",
        "haishu          | registered ASSOCIATION FOUNDATION SERVICE_ORGANISATION 5000.00..50000.00; filed FILED with host 5000.00..50000.00",
        "binhai-2014     | registered ASSOCIATION FOUNDATION SERVICE_ORGANISATION 5000.00..100000.00",
        "harbin-micro    | residents FILED RESIDENT_GROUP with host 500.00..5000.00",
        "shaoxing-2019   | registered ASSOCIATION FOUNDATION SERVICE_ORGANISATION 5000.00..50000.00; filed FILED with host 5000.00..30000.00; "
                + "incubated ASSOCIATION FILED FOUNDATION SERVICE_ORGANISATION 5000.00..30000.00",
        "yiwu-choucheng  | registered ASSOCIATION FOUNDATION SERVICE_ORGANISATION 5000.00..30000.00; filed FILED with host 3000.00..30000.00",
        "huzhou-2024     | registered ASSOCIATION FOUNDATION SERVICE_ORGANISATION 10000.00..200000.00; filed FILED with host 3000.00..30000.00",
        "ouhai-2025      | registered ASSOCIATION FOUNDATION SERVICE_ORGANISATION 10000.00..100000.00"})
    void who_may_apply_for_how_much(String book, String tracks) {
        assertEquals(tracks, Rules.shipped(book).tracks().stream().map(track -> track.key() + " "
                + track.forms().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")) + (track.hostRequired() ? " with host " : " ")
                + Money.fen(track.minimumFen()) + ".." + Money.fen(track.maximumFen())).collect(Collectors.joining("; ")));
    }

    /** A line is item:quantity:unit price:grant, all in fen. The rest of the grant is materials, which no rule book caps. */
    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', value = {
        "shangyu-2020-33 | filed      | 3000100  | materials:1:0:0           | grant-too-large 30000.00",
        "shangyu-2020-33 | registered | 2153800  | publicity:1:215400:215400 | share-cap 2153.80",
        "haishu          | filed      | 5000100  | materials:1:0:0           | grant-too-large 50000.00",
        "binhai-2014     | registered | 8000000  | management:1:800100:800100 | share-cap 8000.00",
        "harbin-micro    | residents  | 510000   | materials:1:0:0           | grant-too-large 5000.00",
        "harbin-micro    | residents  | 495000   | materials:1:0:0           | grant-step 100.00",
        "harbin-micro    | residents  | 400000   | management:1:10000:10000  | unknown-item",
        "shaoxing-2019   | incubated  | 2000000  | expert:1:50100:50100      | unit-cap 500.00",
        "yiwu-choucheng  | filed      | 299900   | materials:1:0:0           | grant-too-small 3000.00",
        "yiwu-choucheng  | registered | 3000100  | materials:1:0:0           | grant-too-large 30000.00",
        "huzhou-2024     | registered | 20000100 | materials:1:0:0           | grant-too-large 200000.00",
        "huzhou-2024     | filed      | 3000100  | materials:1:0:0           | grant-too-large 30000.00",
        "ouhai-2025      | registered | 10000000 | staff:1:3000100:3000100   | share-cap 30000.00"})
    void what_a_budget_is_refused_for(String book, String track, long grant, String line, String refusal) {
        var rules = Rules.shipped(book);
        var cells = line.split(":");
        long own = Long.parseLong(cells[3]);
        var lines = List.of(new BudgetTable.Line("r1", cells[0], "项目支出", Long.parseLong(cells[1]), Long.parseLong(cells[2]), own),
                new BudgetTable.Line("r2", "materials", "活动物资", 1, grant - own, grant - own));
        var faults = BudgetCheck.faults(rules, rules.track(track).orElseThrow(), new BudgetTable(grant, 0L, lines, null));
        assertEquals(Set.of(refusal), faults.stream().map(RuleBooksDifferTest::said).collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"shangyu-2020-33, 5 WORKING", "haishu, 5 WORKING", "binhai-2014, 5 WORKING", "harbin-micro, 5 WORKING", "shaoxing-2019, 5 WORKING",
        "yiwu-choucheng, 5 WORKING", "huzhou-2024, 7 WORKING", "ouhai-2025, 7 NATURAL"})
    void how_long_results_are_announced(String book, String notice) {
        var days = Rules.shipped(book).publicity().notice();
        assertEquals(notice, days.count() + " " + days.unit());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "shangyu-2020-33 | AGREEMENT_IN_FORCE 1076923, MIDTERM_PASSED 646153, FINAL_PASSED 430770",
        "haishu          | AGREEMENT_IN_FORCE 1076923, MIDTERM_PASSED 1076923",
        "binhai-2014     | AGREEMENT_IN_FORCE 1076923, MIDTERM_PASSED 861538, FINAL_PASSED 215385",
        "harbin-micro    | AGREEMENT_IN_FORCE 861538, REPORT_ACCEPTED 646153, PROJECT_COMPLETED 646155",
        "shaoxing-2019   | AGREEMENT_IN_FORCE 1076923, MIDTERM_PASSED 646153, FINAL_PASSED 430770",
        "yiwu-choucheng  | AGREEMENT_IN_FORCE 1292307, FINAL_PASSED 861539",
        "huzhou-2024     | AGREEMENT_IN_FORCE 1076923, MIDTERM_PASSED 646153, FINAL_PASSED 430770",
        "ouhai-2025      | AGREEMENT_IN_FORCE 1076923, MIDTERM_PASSED 646153, FINAL_PASSED 430770"})
    void how_the_average_award_is_paid(String book, String parts) {
        var plan = Rules.shipped(book).tranches().planFor(AVERAGE_AWARD).tranches();
        var amounts = AVERAGE_AWARD.split(plan.stream().map(Tranche::share).toList());
        var said = new ArrayList<String>();
        for (int i = 0; i < plan.size(); i++) said.add(plan.get(i).trigger() + " " + amounts.get(i).fen());
        assertEquals(parts, String.join(", ", said));
    }

    /** What a late mid-term report and a failed mid-term evaluation lead to. */
    @ParameterizedTest(name = "{0}: late {1}, failed {2}")
    @CsvSource(delimiter = '|', value = {
        "shangyu-2020-33 | fails    | PUBLIC_NOTICE REFUND STOP_PAYMENT TERMINATE",
        "haishu          | fails    | PUBLIC_NOTICE REFUND STOP_PAYMENT TERMINATE",
        "binhai-2014     | fails    | PUBLIC_NOTICE REFUND STOP_PAYMENT TERMINATE",
        "harbin-micro    | reminded | PUBLIC_NOTICE REFUND STOP_PAYMENT TERMINATE",
        "shaoxing-2019   | fails    | PUBLIC_NOTICE REFUND STOP_PAYMENT TERMINATE",
        "yiwu-choucheng  | no such report | nothing",
        "huzhou-2024     | fails    | PUBLIC_NOTICE REFUND STOP_PAYMENT TERMINATE",
        "ouhai-2025      | fails    | PUBLIC_NOTICE REFUND STOP_PAYMENT TERMINATE"})
    void what_the_middle_of_a_project_may_cause(String book, String late, String failed) {
        var rules = Rules.shipped(book);
        boolean midterm = rules.reporting().tasks().stream().anyMatch(task -> task.anchor() == Anchor.HALF_TIME);
        assertEquals(late, !midterm ? "no such report" : rules.evaluation().lateMidtermFails() ? "fails" : "reminded");
        assertEquals(failed, effects(rules));
    }

    @Test
    void no_two_rule_books_say_the_same() {
        var keys = new RuleTemplates().list().stream().map(one -> one.key()).toList();
        assertEquals(8, keys.size());
        var told = keys.stream().map(Rules::shipped).map(book -> List.of(book.tracks(), book.eligibility(), book.review(), book.decision(), book.publicity(),
                book.agreement(), book.tranches(), book.reporting())).collect(Collectors.toSet());
        assertEquals(8, told.size());
    }

    /** A district is a rule book, never a branch. The demo may call its rule books by name; comments and examples may cite. */
    @Test
    void no_programme_is_named_in_code() throws IOException {
        var names = Pattern.compile("(?i)shangyu|haishu|binhai|harbin|shaoxing|yiwu|choucheng|huzhou|ouhai|上虞|海曙|滨海|哈尔滨|绍兴|义乌|稠城|湖州|瓯海");
        var comments = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|examples\\s*=\\s*(\"[^\"]*\"|\\{[^}]*})");
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources = files.filter(file -> file.toString().endsWith(".java") && !file.toString().contains("/launch/demo/")).toList();
            assertTrue(sources.size() > 300, "the sources were not found");
            for (var file : sources) {
                var code = comments.matcher(Files.readString(file)).replaceAll("");
                if (names.matcher(code).find()) found.add(file.toString());
            }
        }
        assertEquals(Set.of(), found);
    }

    private static String effects(RuleBookContent rules) {
        return rules.sanctions().sanctions().stream().filter(one -> one.ground() == Ground.MIDTERM_FAILED).findFirst()
                .map(one -> one.effects().stream().map(Enum::name).sorted().collect(Collectors.joining(" "))).orElse("nothing");
    }

    private static String said(Fault fault) {
        var limit = fault.params().get("limit");
        return fault.keyword() + (limit == null ? "" : " " + limit);
    }
}
