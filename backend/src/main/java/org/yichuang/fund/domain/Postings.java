package org.yichuang.fund.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.fund.AccountKind;
import org.yichuang.fund.AwardAccount;
import org.yichuang.fund.Cause;
import org.yichuang.fund.JournalRef;
import org.yichuang.fund.Posting;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.problem.CommonProblem;

/** Finds for each posting whose accounts it touches. */
@ApplicationScoped
public class Postings {
    private final Books books;
    private final Balances balances;
    private final Kept kept;

    Postings(Books books, Balances balances, Kept kept) {
        this.books = books;
        this.balances = balances;
        this.kept = kept;
    }

    public JournalRef commit(Cause cause, AwardAccount award, Money amount) {
        var purpose = award.purpose();
        var tags = new Dimensions(purpose.callId(), award.projectId(), award.awardId(), null, null, null, purpose.feeKind());
        var pool = Leg.pool(purpose.poolId());
        return books.post(Voucher.of(Posting.COMMITTED, cause, amount, pool, new Leg(award.awardId(), pool.poolId()), tags));
    }

    public JournalRef makePayable(Cause cause, long awardId, long trancheId, long payeeId, Money amount) {
        var award = kept.award(awardId);
        return books.post(Voucher.of(Posting.MADE_PAYABLE, cause, amount, new Leg(awardId, award.poolId()), new Leg(trancheId, award.poolId()),
                award.fullTags().tranche(trancheId, payeeId)));
    }

    /** Between the accounts of one tranche and, at the end, its payee. */
    public JournalRef onTranche(Posting posting, Cause cause, long trancheId, Money amount) {
        var tranche = kept.tranche(trancheId);
        long pool = tranche.award().poolId();
        var from = new Leg(trancheId, pool);
        var to = posting == Posting.PAID ? new Leg(tranche.payeeId(), pool) : from;
        return books.post(Voucher.of(posting, cause, amount, from, to, tranche.fullTags()));
    }

    /** Takes back what was made payable and has not been instructed. */
    public JournalRef cancelPayable(Cause approval, String reason) {
        var journal = books.find(Posting.MADE_PAYABLE, approval);
        if (journal == null) throw CommonProblem.NOT_FOUND.refuse();
        return books.reverse(journal, reason);
    }

    /** Into the pool, or to the treasury when the pool's year is over; a repeated release stays what it was. */
    public JournalRef release(Cause cause, long awardId, Money amount) {
        var award = kept.award(awardId);
        boolean lapsed = balances.isClosed(award.poolId()) && books.find(Posting.RELEASED, cause) == null;
        return books.post(Voucher.of(lapsed ? Posting.LAPSED : Posting.RELEASED, cause, amount, new Leg(awardId, award.poolId()),
                Leg.pool(award.poolId()), award.fullTags()));
    }

    public JournalRef received(Posting posting, Cause cause, long poolId, long receiptId, Money amount) {
        var clearing = new Leg(receiptId, poolId);
        boolean in = posting.from() == AccountKind.BANK;
        return books.post(Voucher.of(posting, cause, amount, in ? Leg.pool(poolId) : clearing, in ? clearing
                : Leg.pool(poolId), Dimensions.receipt(receiptId)));
    }

    public JournalRef onReceipt(Posting posting, Cause cause, long receiptId, Money amount) {
        return received(posting, cause, kept.poolOfReceipt(receiptId), receiptId, amount);
    }

    /** The money came back from an award and goes where it came from. */
    public JournalRef match(Cause cause, long receiptId, long awardId, Money amount) {
        var award = kept.award(awardId);
        var clearing = new Leg(receiptId, kept.poolOfReceipt(receiptId));
        var returned = Leg.pool(award.poolId());
        var matched = books.post(Voucher.of(Posting.MATCHED, cause, amount, clearing, returned, award.fullTags().with(receiptId)));
        if (matched.repeated()) return matched;
        var onward = balances.isClosed(award.poolId()) ? Posting.OWED : Posting.RESTORED;
        books.post(Voucher.inPool(onward, cause, amount, award.poolId(), award.fullTags()));
        return matched;
    }

    /** Both journals of a match are reversed, the last one first. */
    public void unmatch(Cause cause, String reason) {
        var restored = books.find(Posting.RESTORED, cause);
        for (var journal : new Long[] {restored == null ? books.find(Posting.OWED, cause) : restored, books.find(Posting.MATCHED, cause)}) {
            if (journal == null) throw CommonProblem.NOT_FOUND.refuse();
            books.reverse(journal, reason);
        }
    }
}
