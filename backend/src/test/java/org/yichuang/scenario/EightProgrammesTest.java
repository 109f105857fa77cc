package org.yichuang.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.life.Applying;
import org.yichuang.life.Applying.Applied;
import org.yichuang.life.Carrying;
import org.yichuang.life.Granting;
import org.yichuang.life.Granting.Running;
import org.yichuang.life.Judging;
import org.yichuang.life.Life;
import org.yichuang.life.Lives;

/**
 * Eight programmes run from the call to the archive by data alone. Each call has three projects: one goes well, one never
 * hands in its mid-term report, one is found wanting at half time. What is expected was written by hand from the measures
 * and differs where they differ.
 */
@ApiTest
class EightProgrammesTest {
    @Inject Lives lives;
    @Inject Applying applying;
    @Inject Judging judging;
    @Inject Granting granting;
    @Inject Carrying carrying;

    @AfterEach
    void backToThePresent() {
        lives.over();
    }

    /**
     * Every call closes on Friday, 13 February 2026, before the spring festival: 5 working days, 7 working days and 7 natural
     * days of publicity end on three different days. Where the shortlist is shown first, five working days more go by.
     */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', value = {
        // book           | track      | fen     | over by | refused for             | publicity ends | runs                     | paid in fen               | late mid-term  | failed mid-term
        "shangyu-2020-33  | filed      | 2153800 | 3000100 | at most CNY 30,000.00   | 2026-02-27     | 2026-04-01 to 2026-09-30 | 1076900, 646140, 430760   | MIDTERM_FAILED | MIDTERM_FAILED",
        "haishu           | registered | 2153800 | 5000100 | at most CNY 50,000.00   | 2026-02-27     | 2026-04-01 to 2026-09-30 | 1076900, 1076900          | MIDTERM_FAILED | MIDTERM_FAILED",
        "binhai-2014      | registered | 2153800 | 10000100| at most CNY 100,000.00  | 2026-02-27     | 2026-04-01 to 2026-09-30 | 1076900, 861520, 215380   | MIDTERM_FAILED | MIDTERM_FAILED",
        "harbin-micro     | residents  | 400000  | 510000  | at most CNY 5,000.00    | 2026-02-27     | 2026-04-01 to 2026-04-30 | 160000, 120000, 120000    | MIDTERM_DUE    | MIDTERM_FAILED",
        "shaoxing-2019    | incubated  | 2153800 | 3000100 | at most CNY 30,000.00   | 2026-02-27     | 2026-04-01 to 2026-11-30 | 1076900, 646140, 430760   | MIDTERM_FAILED | MIDTERM_FAILED",
        "yiwu-choucheng   | registered | 2153800 | 3000100 | at most CNY 30,000.00   | 2026-03-06     | 2026-04-01 to 2026-09-30 | 1292280, 861520           | none           | none",
        "huzhou-2024      | registered | 2153800 | 900000  | at least CNY 10,000.00  | 2026-03-02     | 2026-04-01 to 2026-09-30 | 1076900, 646140, 430760   | MIDTERM_FAILED | MIDTERM_FAILED",
        "ouhai-2025       | registered | 2153800 | 10000100| at most CNY 100,000.00  | 2026-02-24     | 2026-04-01 to 2026-09-30 | 1076900, 646140, 430760   | MIDTERM_FAILED | MIDTERM_FAILED"})
    void from_the_call_to_the_archive(String book, String track, long fen, long over, String refusal, String publicityEnds, String runs, String paid, String late,
                                      String failed) {
        var life = lives.of(book);
        var well = applying.eligible(life, track, "独居老人一餐热饭", fen);
        var silent = applying.eligible(life, track, "河长志愿巡护队", fen);
        var wanting = applying.eligible(life, track, "楼道议事小板凳", fen);
        assertThat(applying.refusalFor(life, track, over), endsWith(refusal));
        judging.ranked(life, life.rules().track(track).orElseThrow().rankingList(), List.of(well, silent, wanting));
        var ends = granting.announced(life);
        assertEquals(LocalDate.parse(publicityEnds), BusinessClock.dayOf(ends.minusNanos(1)));
        var first = inForce(life, well);
        var second = inForce(life, silent);
        var third = inForce(life, wanting);
        assertEquals(runs, first.show().path("startsOn").asText() + " to " + first.show().path("endsOn").asText());
        var parts = new ArrayList<>(carrying.payDue(first));
        assertEquals(List.of(late, failed), midterm(first, second, third));
        if (carrying.has(first, "MIDTERM")) carrying.showReceipts(first);
        parts.addAll(carrying.payDue(first));
        parts.addAll(toTheEnd(first));
        assertEquals(paid, parts.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        assertEquals(parts.stream().mapToLong(Long::longValue).sum(), fen);
        assertTrue(carrying.closed(first).path("intact").asBoolean());
        assertEquals("ARCHIVED", first.status());
    }

    private Running inForce(Life life, Applied applied) {
        return granting.inForce(life, applied);
    }

    /** @return what became of the one without a report, and of the one found wanting */
    private List<String> midterm(Running well, Running silent, Running wanting) {
        if (!carrying.has(well, "MIDTERM")) return List.of("none", "none");
        carrying.untilOpen(well, "MIDTERM");
        for (var one : List.of(well, wanting)) carrying.handIn(one, carrying.report(one, "midterm"));
        carrying.midterm(wanting, "FAIL");
        var failed = wanting.status();
        carrying.midterm(well, "PASS");
        carrying.accept(well, carrying.report(well, "midterm"));
        lives.on(LocalDate.parse(carrying.report(silent, "midterm").path("dueOn").asText()).plusDays(1));
        return List.of(silent.status(), failed);
    }

    private List<Long> toTheEnd(Running project) {
        carrying.untilOpen(project, "FINAL");
        carrying.handIn(project, carrying.report(project, "closing"));
        carrying.graded(project, 90);
        carrying.acceptAll(project);
        carrying.showReceipts(project);
        return carrying.payDue(project);
    }
}
