package org.yichuang.application.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.gate.Gates;
import org.yichuang.gate.GateAnswer;
import org.yichuang.gate.Verdict;
import org.yichuang.gate.AnswerView;

/** Whether an organisation may apply, rule by rule. */
public record EligibilityView(
        @Schema(description = "nothing that refuses is in the way; what is unknown is looked into by the officers after it is handed in") boolean mayApply,
        AnswerView answer,
        @Schema(description = "what officers have looked into since it was handed in last") List<ExaminedView> examined) {

    static EligibilityView of(GateAnswer answer, List<ExaminedView> examined) {
        return new EligibilityView(answer.verdict() != Verdict.NOT_MET, Gates.view(answer), examined);
    }
}
