package org.yichuang.life.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.yichuang.life.LifeReason;
import org.yichuang.life.LifeStage;

/** Reads from the records whether an organisation is dormant or a zombie candidate on a day, and why. */
public final class LifeClock {
    private final LifeRules rules;
    private final int dormantDays;

    public LifeClock(LifeRules rules, int dormantDays) {
        this.rules = rules;
        this.dormantDays = dormantDays;
    }

    /** @param since the day from which the quiet is counted: the last activity, or the day it was recognised; or the day the confirmation was due */
    public record Named(LifeStage stage, LifeReason reason, LocalDate since, int quietDays) { }

    /** Without an activity and without a day of recognition nobody knows how long it has been quiet, so it is not named for that. */
    public Optional<Named> on(LocalDate day, LifeRecords body) {
        if (isNew(day, body)) return Optional.empty();
        var quietSince = body.lastActive() != null ? body.lastActive() : body.recognisedOn();
        long quiet = quietSince == null ? 0 : rules.daysBetween(quietSince, day);
        if (!body.atWork()) {
            if (quiet >= rules.candidateDays()) {
                return named(LifeStage.ZOMBIE_CANDIDATE, LifeReason.NO_VERIFIED_ACTIVITY, quietSince, quiet);
            }
            var overdue = confirmationOverdue(day, body);
            if (overdue.isPresent()) return overdue;
        }
        return quiet > dormantDays ? named(LifeStage.DORMANT, LifeReason.NO_VERIFIED_ACTIVITY, quietSince, quiet) : Optional.empty();
    }

    private boolean isNew(LocalDate day, LifeRecords body) {
        return body.recognisedOn() != null && rules.daysBetween(body.recognisedOn(), day) <= rules.newBodyDays();
    }

    /** Who never confirmed anything was perhaps never asked to: only a confirmation that was given can run out. */
    private Optional<Named> confirmationOverdue(LocalDate day, LifeRecords body) {
        if (body.lastConfirmed() == null) return Optional.empty();
        var due = body.lastConfirmed().plusMonths(rules.confirmationMonths());
        long overdue = rules.daysBetween(due, day);
        return overdue >= rules.confirmationOverdueDays() ? named(LifeStage.ZOMBIE_CANDIDATE, LifeReason.CONFIRMATION_OVERDUE, due, overdue)
                : Optional.empty();
    }

    private static Optional<Named> named(LifeStage stage, LifeReason reason, LocalDate since, long days) {
        return Optional.of(new Named(stage, reason, since, Math.toIntExact(days)));
    }
}
