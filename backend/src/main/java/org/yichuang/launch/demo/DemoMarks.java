package org.yichuang.launch.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yichuang.call.rules.Rubric;

/** What one reviewer thinks of one proposal: near what all think of it, and never quite the same. */
record DemoMarks(DemoPerson reviewer, DemoProposal proposal) {

    Map<String, Integer> of(Rubric rubric) {
        var marks = new LinkedHashMap<String, Integer>();
        int left = total();
        int room = rubric.criteria().stream().mapToInt(Rubric.Criterion::maximumPoints).sum();
        for (var criterion : rubric.criteria()) {
            int points = Math.round((float) left * criterion.maximumPoints() / room);
            marks.put(criterion.key(), points);
            left -= points;
            room -= criterion.maximumPoints();
        }
        return marks;
    }

    private int total() {
        return proposal.score() + Math.floorMod(reviewer.ordinal() * 5 + proposal.title().hashCode(), 7) - 3;
    }

    /** Required of low marks. */
    String remark() {
        return proposal.score() < 65 ? "以一次性活动或添置设备为主，受益面窄，看不到结束后留下什么。" : "需求有调查，步骤清楚，预算合理。";
    }
}
