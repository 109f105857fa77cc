package org.yichuang.gate;

import java.util.List;
import java.util.Map;
import org.yichuang.kernel.step.Subject;

/**
 * May this happen now?
 *
 * @param gate what is asked for, in kebab case: {@code apply}, {@code tranche-payment}
 * @param subject what the answer is kept under
 * @param divisionPath whose officers may read the answer
 * @param organisationId whose members may read it; null for none
 * @param parties whom the conditions speak of; the subject's own kind need not be named again
 * @param known facts that the stage which asks brings along, by name: they hold for this question only, and no source is asked for them
 */
public record GateQuestion(String gate, Subject subject, String divisionPath, Long organisationId, Map<String, Subject> parties,
                           List<Condition> conditions, Map<String, Fact> known) {
    public GateQuestion {
        known = Map.copyOf(known);
    }

    public GateQuestion(String gate, Subject subject, String divisionPath, Long organisationId, Map<String, Subject> parties, List<Condition> conditions) {
        this(gate, subject, divisionPath, organisationId, parties, conditions, Map.of());
    }


    public Subject party(String name) {
        return parties.getOrDefault(name, name.equals(subject.kind()) ? subject : null);
    }
}
