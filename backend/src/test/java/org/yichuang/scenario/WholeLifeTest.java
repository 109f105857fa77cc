package org.yichuang.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.life.Applying;
import org.yichuang.life.Carrying;
import org.yichuang.life.Granting;
import org.yichuang.life.Judging;
import org.yichuang.life.Lives;

/**
 * A call from its publication to the archive under the default rule book: applied, checked, judged, decided, announced,
 * signed, paid in parts, evaluated, settled. Every step over the API by the person whose turn it is; no row is written by hand.
 */
@ApiTest
class WholeLifeTest {
    @Inject Lives lives;
    @Inject Applying applying;
    @Inject Judging judging;
    @Inject Granting granting;
    @Inject Carrying carrying;

    @AfterEach
    void backToThePresent() {
        lives.over();
    }

    @Test
    void a_registered_body_is_paid_in_three_parts_and_its_file_is_archived() {
        assertEquals(List.of(1_076_900L, 646_140L, 430_760L), wholeLife("registered"));
    }

    @Test
    void a_filed_body_is_paid_through_its_host() {
        assertEquals(List.of(1_076_900L, 646_140L, 430_760L), wholeLife("filed"));
    }

    private List<Long> wholeLife(String track) {
        var life = lives.of("shangyu-2020-33");
        var first = applying.eligible(life, track, "独居老人一餐热饭", 2_153_800);
        var second = applying.eligible(life, track, "河长志愿巡护队", 1_500_000);
        judging.ranked(life, track, List.of(first, second));
        granting.announced(life);
        assertEquals("CONFIRMED", granting.line(life, second).path("status").asText());
        assertEquals(2_153_800 + 1_500_000, life.pool().figure("reserved"));
        var project = granting.inForce(life, first);
        assertEquals(2_153_800, life.pool().figure("committed"));
        var paid = new ArrayList<>(carrying.payDue(project));
        carrying.untilOpen(project, "MIDTERM");
        carrying.handIn(project, carrying.report(project, "midterm"));
        carrying.midterm(project, "PASS");
        paid.addAll(carrying.payDue(project));
        carrying.untilOpen(project, "FINAL");
        carrying.handIn(project, carrying.report(project, "closing"));
        carrying.graded(project, 90);
        assertEquals("CLOSED", project.show().path("status").asText());
        paid.addAll(carrying.payDue(project));
        carrying.acceptAll(project);
        assertTrue(carrying.closed(project).path("intact").asBoolean());
        assertEquals("ARCHIVED", project.show().path("status").asText());
        assertEquals(2_153_800, life.pool().figure("paid"));
        assertEquals(0, life.pool().figure("committed"));
        return paid;
    }
}
