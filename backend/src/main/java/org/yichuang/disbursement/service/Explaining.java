package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.wire.Explanation;
import org.yichuang.gate.Finding;
import org.yichuang.gate.Gates;
import org.yichuang.gate.Outcome;
import org.yichuang.identity.Role;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.kernel.words.Words;

/** Says why a part is not paid yet, from the same gate that the payment goes through. */
@ApplicationScoped
class Explaining {
    private static final String TRIGGER = "tranche-trigger";
    private final TrancheGate gate;
    private final Gates gates;
    private final Words words;

    Explaining(TrancheGate gate, Gates gates, Words words) {
        this.gate = gate;
        this.gates = gates;
        this.words = words;
    }

    /** Null once nothing more is to come. */
    Explanation explain(Tranche tranche) {
        var status = tranche.status();
        if (status == TrancheStatus.PAID || status == TrancheStatus.RECONCILED || status == TrancheStatus.CANCELLED) return null;
        var answer = gates.ask(gate.atPayment(tranche));
        var points = answer.findings().stream().map(Explanation.Point::of).toList();
        // Once the bank has it, no condition decides any more.
        boolean atBank = status == TrancheStatus.INSTRUCTED || status == TrancheStatus.UNKNOWN;
        var obstacle = atBank ? Optional.<Finding>empty() : answer.obstacles().stream().min(Comparator.comparing(Explaining::weight));
        if (obstacle.isEmpty()) {
            return new Explanation(say("why." + status, Map.of()), null, actor(status), since(tranche), tranche.payBy(), answer.askedAt(), points);
        }
        var one = obstacle.get();
        var key = one.outcome() == Outcome.UNKNOWN ? "why.nobody-knows" : one.condition().ruleId().equals(TRIGGER) ? "why.waits" : "why.stopped";
        return new Explanation(say(key, Map.of("label", one.condition().label())), one.condition().wayOut(), one.condition().waitingFor(), one.since(),
                tranche.payBy(), answer.askedAt(), points);
    }

    LocalText say(String key, Map<String, ?> facts) {
        return new LocalText(words.say(Language.ZH, "disbursement", key, facts), words.say(Language.EN, "disbursement", key, facts));
    }

    /** What it waits for comes first: before that, nothing else can be done about it. Then what is known to stop it, then what nobody can tell. */
    private static int weight(Finding one) {
        if (one.condition().ruleId().equals(TRIGGER)) return 0;
        return one.outcome() == Outcome.NOT_MET ? TrancheGate.isRestriction(one.condition()) ? 1 : 2 : 3;
    }

    private static Instant since(Tranche tranche) {
        return tranche.changedAt();
    }

    private static String actor(TrancheStatus status) {
        return switch (status) {
            case DUE -> Role.FINANCE_CLERK;
            case REQUESTED, FAILED -> Role.FINANCE_APPROVER;
            case APPROVED, INSTRUCTED, UNKNOWN -> Role.CASHIER;
            default -> Role.PROGRAMME_OFFICER;
        };
    }
}
