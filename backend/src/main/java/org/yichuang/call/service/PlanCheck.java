package org.yichuang.call.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yichuang.call.domain.CallPlan;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.RuleSource.Mark;
import org.yichuang.kernel.money.Money;

/** What a plan must hold before the public may rely on it. */
final class PlanCheck {
    private PlanCheck() { }

    static List<Finding> findings(CallPlan plan, Instant now) {
        var found = new ArrayList<Finding>();
        found.add(given(plan.summary() != null && !plan.summary().isBlank(), "/summary", "check.summary"));
        found.add(given(plan.opensAt() != null, "/opensAt", "check.opensAt"));
        found.add(given(plan.closesAt() != null, "/closesAt", "check.closesAt"));
        found.add(given(plan.plannedPool() != null, "/plannedPoolFen", "check.pool"));
        found.add(given(plan.contactName() != null && (plan.contactPhone() != null || plan.contactEmail() != null), "/contact", "check.contact"));
        if (plan.closesAt() != null) found.add(given(plan.closesAt().isAfter(now), "/closesAt", "check.closes-in-future"));
        if (plan.opensAt() != null && plan.opensAt().isBefore(now)) found.add(warning("/opensAt", "check.opens-at-once", Map.of()));
        return found;
    }

    static List<Finding> againstRules(CallPlan plan, RuleBookContent rules) {
        var found = new ArrayList<Finding>();
        found.add(new Finding(Checklist.State.MET, "/ruleBook", "check.rules-sound", Map.of()));
        if (plan.plannedPool() != null) {
            long least = rules.tracks().stream().mapToLong(track -> track.minimumFen()).min().orElse(0);
            found.add(given(plan.plannedPool().fen() >= least, "/plannedPoolFen", "check.pool-covers-one", Map.of("least", Money.fen(least))));
        }
        var shortest = rules.window().minimumOpen();
        if (plan.opensAt() != null && plan.closesAt() != null && Duration.between(plan.opensAt(), plan.closesAt()).toDays() < shortest.count() - 1) {
            found.add(warning("/closesAt", "check.short-window", Map.of("days", shortest.count())));
        }
        var unconfirmed = rules.sources().stream().filter(source -> source.mark() == Mark.PROPOSED || source.mark() == Mark.COMMON).count();
        if (unconfirmed > 0) found.add(warning("/ruleBook/sources", "check.unconfirmed", Map.of("count", unconfirmed)));
        return found;
    }

    private static Finding given(boolean met, String pointer, String key) {
        return given(met, pointer, key, Map.of());
    }

    private static Finding given(boolean met, String pointer, String key, Map<String, Object> params) {
        return new Finding(met ? Checklist.State.MET : Checklist.State.MISSING, pointer, met ? key + ".met" : key, params);
    }

    private static Finding warning(String pointer, String key, Map<String, Object> params) {
        return new Finding(Checklist.State.WARNING, pointer, key, params);
    }
}
