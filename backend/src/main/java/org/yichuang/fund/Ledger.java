package org.yichuang.fund;

import org.yichuang.fund.domain.Books;
import org.yichuang.fund.domain.Kept;
import org.yichuang.fund.domain.Postings;
import org.yichuang.fund.domain.Voucher;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.tx.UseCase;

/**
 * The door: every way in which stages above move money. Each call joins the caller's transaction, names the record that
 * causes it and may be repeated: the first journal is answered and nothing moves again. What the books do not hold is
 * refused ({@link FundProblem#NOT_ENOUGH_MONEY}). Lock your own rows first, then call; several pools by ascending id.
 */
@UseCase
public class Ledger {
    private final Books books;
    private final Postings postings;

    Ledger(Books books, Postings postings) {
        this.books = books;
        this.postings = postings;
    }

    /** The award list is approved: the money waits for the agreement. */
    public JournalRef reserve(Cause cause, Purpose purpose, Money amount) {
        return books.post(Voucher.inPool(Posting.RESERVED, cause, amount, purpose.poolId(), Kept.tags(purpose)));
    }

    /** An award is dropped or reduced before it is signed. */
    public JournalRef unreserve(Cause cause, Purpose purpose, Money amount) {
        return books.post(Voucher.inPool(Posting.UNRESERVED, cause, amount, purpose.poolId(), Kept.tags(purpose)));
    }

    /** The agreement is in force. */
    public JournalRef commit(Cause cause, AwardAccount award, Money amount) {
        return postings.commit(cause, award, amount);
    }

    /** A tranche is approved. */
    public JournalRef makePayable(Cause cause, long awardId, long trancheId, long payeeId, Money amount) {
        return postings.makePayable(cause, awardId, trancheId, payeeId, amount);
    }

    /** The instruction goes to the bank. */
    public JournalRef instruct(Cause cause, long trancheId, Money amount) {
        return postings.onTranche(Posting.INSTRUCTED, cause, trancheId, amount);
    }

    public JournalRef confirmPaid(Cause cause, long trancheId, Money amount) {
        return postings.onTranche(Posting.PAID, cause, trancheId, amount);
    }

    /** The bank refused: the tranche is payable again, with a new attempt. */
    public JournalRef refusePaid(Cause cause, long trancheId, Money amount) {
        return postings.onTranche(Posting.REFUSED, cause, trancheId, amount);
    }

    /**
     * An approved tranche goes back to the award's commitment; it must not be on its way. A new approval is a new attempt.
     *
     * @param approval the cause that made it payable
     */
    public JournalRef cancelPayable(Cause approval, String reason) {
        return postings.cancelPayable(approval, reason);
    }

    /** A tranche is cancelled or a rest remains at closing: back to the pool, or to the treasury when its year is closed. */
    public JournalRef release(Cause cause, long awardId, Money amount) {
        return postings.release(cause, awardId, amount);
    }

    /** Both at once: takes back an approved tranche and releases its money. */
    public JournalRef cancelTranche(Cause approval, Cause cancellation, long awardId, Money amount) {
        cancelPayable(approval, cancellation.reason() == null ? cancellation.kind() : cancellation.reason());
        return release(cancellation, awardId, amount);
    }

    /** The bank reports money that came in; it waits in clearing under the statement line. */
    public JournalRef received(Cause cause, long poolId, long receiptId, Money amount) {
        return postings.received(Posting.RECEIVED, cause, poolId, receiptId, amount);
    }

    /** Money in clearing is a refund of an award: it goes to the award's own pool, or to the treasury when its year is closed. */
    public JournalRef returned(Cause cause, long receiptId, long awardId, Money amount) {
        return postings.match(cause, receiptId, awardId, amount);
    }

    /** The match was a mistake: the money lies in clearing again. Refused once it has moved on from where it went. */
    public void takeBackReturned(Cause cause, String reason) {
        postings.unmatch(cause, reason);
    }

    /** More came in than was due; the rest goes back to who sent it. */
    public JournalRef payBack(Cause cause, long receiptId, Money amount) {
        return postings.onReceipt(Posting.PAID_BACK, cause, receiptId, amount);
    }

    /** The bank took money that nobody ordered. It stands open in clearing and never counts as paid. */
    public JournalRef outsideDebit(Cause cause, long poolId, long receiptId, Money amount) {
        return postings.received(Posting.OUTSIDE_DEBIT, cause, poolId, receiptId, amount);
    }

    public JournalRef outsideDebitReturned(Cause cause, long receiptId, Money amount) {
        return postings.onReceipt(Posting.OUTSIDE_DEBIT_RETURNED, cause, receiptId, amount);
    }

    public JournalRef remit(Cause cause, long poolId, Money amount) {
        return books.post(Voucher.inPool(Posting.REMITTED, cause, amount, poolId, Kept.tags(new Purpose(poolId, null, null))));
    }

    /** Undoes a journal that was a mistake: a new journal that names it. Refused once money has moved on from there. */
    public JournalRef reverse(long journalId, String reason) {
        return books.reverse(journalId, reason);
    }
}
