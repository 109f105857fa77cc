package org.yichuang.fund;

import java.util.ArrayList;
import java.util.List;
import org.yichuang.fund.domain.Line;
import org.yichuang.fund.domain.Where;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Subject;

/** One event of the posting table with its amount and its cause; only {@link Postings} makes one. */
public final class Posting {
    private final LedgerEvent event;
    private final Subject reference;
    private final Money amount;
    private final Where from;
    private final Where to;
    private String key = "";
    private String reason;

    Posting(LedgerEvent event, Subject reference, Money amount, Where from, Where to) {
        if (!amount.isPositive()) throw new IllegalArgumentException("money moves by a positive amount, not " + amount);
        this.event = event;
        this.reference = reference;
        this.amount = amount;
        this.from = from;
        this.to = to;
    }

    /** Tells two equal events of one thing apart (a second reduction): the same key is the same event, booked once. */
    public Posting because(String key) {
        this.key = key;
        return this;
    }

    /** Why, in words a person can read later. */
    public Posting noting(String reason) {
        this.reason = reason;
        return this;
    }

    public LedgerEvent event() {
        return event;
    }

    public Subject reference() {
        return reference;
    }

    public Money amount() {
        return amount;
    }

    public String key() {
        return key;
    }

    public String reason() {
        return reason;
    }

    /** Both sides of every hop: what leaves one place arrives in the next. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var route = event.route();
        for (int hop = 1; hop < route.size(); hop++) {
            lines.add(new Line(route.get(hop - 1), from, amount.negate()));
            lines.add(new Line(route.get(hop), to, amount));
        }
        return List.copyOf(lines);
    }
}
