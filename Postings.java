package org.yichuang.fund;

import org.yichuang.fund.domain.Where;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Subject;

/** The posting table of architecture 5, one method a line and no others. {@code cause} is the record that orders the movement. */
public final class Postings {
    private Postings() { }

    public static Posting appropriated(Subject cause, long poolId, Money amount) {
        return within(LedgerEvent.APPROPRIATED, cause, amount, Where.pool(poolId));
    }

    public static Posting transferred(Subject cause, long fromPoolId, long toPoolId, Money amount) {
        return new Posting(LedgerEvent.TRANSFERRED, cause, amount, Where.pool(fromPoolId), Where.pool(toPoolId));
    }

    public static Posting awardApproved(Subject cause, AwardAccount award, Money amount) {
        return within(LedgerEvent.AWARD_APPROVED, cause, amount, Where.award(award));
    }

    /** By the whole amount when it is dropped. */
    public static Posting awardReduced(Subject cause, AwardAccount award, Money amount) {
        return within(LedgerEvent.AWARD_REDUCED, cause, amount, Where.award(award));
    }

    public static Posting agreementInForce(Subject cause, AwardAccount award, Money amount) {
        return within(LedgerEvent.AGREEMENT_IN_FORCE, cause, amount, Where.award(award.agreed()));
    }

    public static Posting trancheApproved(Subject cause, TrancheAccount tranche, Money amount) {
        return within(LedgerEvent.TRANCHE_APPROVED, cause, amount, Where.tranche(tranche));
    }

    public static Posting instructionSent(Subject cause, TrancheAccount tranche, Money amount) {
        return within(LedgerEvent.INSTRUCTION_SENT, cause, amount, Where.tranche(tranche));
    }

    public static Posting bankConfirmed(Subject cause, TrancheAccount tranche, Money amount) {
        return within(LedgerEvent.BANK_CONFIRMED, cause, amount, Where.tranche(tranche));
    }

    public static Posting bankRefused(Subject cause, TrancheAccount tranche, Money amount) {
        return within(LedgerEvent.BANK_REFUSED, cause, amount, Where.tranche(tranche));
    }

    public static Posting released(Subject cause, AwardAccount award, Money amount) {
        return within(LedgerEvent.RELEASED, cause, amount, Where.award(award.agreed()));
    }

    public static Posting refundReceived(Subject cause, BankLine line, Money amount) {
        return within(LedgerEvent.REFUND_RECEIVED, cause, amount, Where.bankLine(line));
    }

    /** @param paidFrom the award in the pool it was paid from, whose year is open */
    public static Posting refundMatched(Subject cause, BankLine line, AwardAccount paidFrom, long payeeId, Money amount) {
        return within(LedgerEvent.REFUND_MATCHED, cause, amount, Where.refund(line, paidFrom.agreed(), payeeId));
    }

    /** @param paidFrom the award in the pool it was paid from, whose year is closed */
    public static Posting refundMatchedLate(Subject cause, BankLine line, AwardAccount paidFrom, long payeeId, Money amount) {
        return within(LedgerEvent.REFUND_MATCHED_LATE, cause, amount, Where.refund(line, paidFrom.agreed(), payeeId));
    }

    public static Posting refundRemitted(Subject cause, long poolId, Money amount) {
        return within(LedgerEvent.REFUND_REMITTED, cause, amount, Where.pool(poolId));
    }

    public static Posting excessSentBack(Subject cause, BankLine line, Money amount) {
        return within(LedgerEvent.EXCESS_SENT_BACK, cause, amount, Where.bankLine(line));
    }

    public static Posting outsideDebit(Subject cause, BankLine line, Money amount) {
        return within(LedgerEvent.OUTSIDE_DEBIT, cause, amount, Where.bankLine(line));
    }

    /** @param line the line of the debit that came back */
    public static Posting outsideDebitRecovered(Subject cause, BankLine line, Money amount) {
        return within(LedgerEvent.OUTSIDE_DEBIT_RECOVERED, cause, amount, Where.bankLine(line));
    }

    public static Posting unreservedWithdrawn(Subject cause, long poolId, Money amount) {
        return within(LedgerEvent.UNRESERVED_WITHDRAWN, cause, amount, Where.pool(poolId));
    }

    public static Posting unreservedCarriedOver(Subject cause, long fromPoolId, long toPoolId, Money amount) {
        return new Posting(LedgerEvent.UNRESERVED_CARRIED_OVER, cause, amount, Where.pool(fromPoolId), Where.pool(toPoolId));
    }

    /** What is agreed and not yet approved for payment; a payment under way is finished in its own year. */
    public static Posting commitmentCarriedOver(Subject cause, AwardAccount award, long toPoolId, Money amount) {
        return new Posting(LedgerEvent.COMMITMENT_CARRIED_OVER, cause, amount, Where.award(award.agreed()), Where.award(award.in(toPoolId)));
    }

    private static Posting within(LedgerEvent event, Subject cause, Money amount, Where where) {
        return new Posting(event, cause, amount, where, where);
    }
}
