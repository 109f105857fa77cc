package org.yichuang.call.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.TreeSet;
import org.yichuang.call.CallUses;
import org.yichuang.call.domain.CallProblem;
import org.yichuang.call.domain.FundingCall;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.rulebook.RuleBooks;

/** Nobody's track is corrected away: whoever chose one keeps finding its caps, questions and rubric. */
@ApplicationScoped
class TracksInUse {
    private final Instance<CallUses> uses;
    private final RuleBooks books;

    TracksInUse(@Any Instance<CallUses> uses, RuleBooks books) {
        this.uses = uses;
        this.books = books;
    }

    /** Asked once the new rules stand, in the transaction that made them. */
    void requireIn(FundingCall call, long newRuleBookId) {
        var missing = new TreeSet<String>();
        for (var one : uses) missing.addAll(one.tracksInUse(call.id()));
        books.content(newRuleBookId, RuleBookContent.class).tracks().forEach(track -> missing.remove(track.key()));
        if (!missing.isEmpty()) throw CallProblem.TRACK_IN_USE.with("tracks", String.join(", ", missing)).at("/rules/tracks", "field.track-in-use");
    }
}
