package org.yichuang.decision.service;

import org.yichuang.decision.domain.allocation.Deviation;
import org.yichuang.decision.domain.allocation.LineReason;
import org.yichuang.decision.domain.allocation.ProposedLine;
import org.yichuang.decision.domain.allocation.ProposedOutcome;

/** Does a departure do what it says? Pass marks, quotas and the money itself are not departed from. */
final class DeviationCheck {
    private DeviationCheck() { }

    /** The message key of what is wrong; null if nothing is. */
    static String fault(ProposedLine line, Deviation one, long step) {
        if (line.outcome() == ProposedOutcome.KEPT) return "field.settled-before";
        return switch (one.kind()) {
            case PASS_OVER -> line.reason() == LineReason.PASSED_OVER ? null : "field.nothing-to-pass-over";
            case TAKE -> line.outcome().takesMoney() ? amountFault(one, line, step) : "field.cannot-be-taken";
            case CUT -> one.amountFen() == null ? "field.cut-needs-amount" : one.amountFen() >= line.usualFen() ? "field.cut-is-none" : amountFault(one, line, step);
        };
    }

    private static String amountFault(Deviation one, ProposedLine line, long step) {
        if (one.amountFen() == null) return null;
        if (one.amountFen() > line.usualFen()) return "field.above-the-rules";
        return one.amountFen() % step == 0 ? null : "field.not-in-steps";
    }
}
