package org.yichuang.gate;

import java.util.List;
import java.util.Map;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;

/** A question for tests: a fresh application of a fresh organisation in Cao'e, asking to apply. */
record Asking(Subject application, Subject organisation) {
    static final String TOWNSHIP = "/330604/330604002/";
    static final String OTHER_TOWNSHIP = "/330604/330604001/";

    static Asking fresh() {
        return new Asking(new Subject("application", Ids.next()), new Subject("organisation", Ids.next()));
    }

    GateQuestion about(Condition... conditions) {
        return new GateQuestion("apply", application, TOWNSHIP, organisation.id(), Map.of("implementer", organisation), List.of(conditions));
    }

    static Condition oldEnough() {
        return condition("age", KnownFacts.AGE, Requirement.atLeast(3), Effect.BLOCKS, true);
    }

    static Condition notListed() {
        return condition("listed", KnownFacts.LISTED, Requirement.notWithin(LookBack.months(12)), Effect.BLOCKS, false);
    }

    static Condition condition(String ruleId, String fact, Requirement requirement, Effect effect, boolean waivable) {
        return new Condition(ruleId, "1", "implementer", fact, requirement, effect, new LocalText("条件" + ruleId, "condition " + ruleId),
                new LocalText("办法" + ruleId, "way out of " + ruleId), new LocalText("规则", "rules"), "APPLICANT_OWNER", waivable);
    }

    static String waiver(GateAnswer answer, String ruleId, String lastDay) {
        return "{\"answerId\":\"%s\",\"ruleId\":\"%s\",\"party\":\"implementer\",\"reason\":\"局长办公会研究同意。\",\"lastDay\":\"%s\"}"
                .formatted(new Id(answer.id()), ruleId, lastDay);
    }
}
