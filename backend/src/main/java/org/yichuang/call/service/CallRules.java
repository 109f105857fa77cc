package org.yichuang.call.service;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.domain.FundingCall;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.rulebook.RuleBookRef;
import org.yichuang.rulebook.RuleBookState;
import org.yichuang.rulebook.RuleBooks;

/** The rules of a call, typed. The version is the call's, for both are changed together. */
public record CallRules(
        Id callId, Id ruleBookId,
        @Schema(description = "number of the version", examples = "1") int number,
        RuleBookState state,
        @Schema(description = "SHA-256 of the frozen words; null for a draft") String digest,
        RuleBookContent content,
        long version) implements Versioned {
    static CallRules of(FundingCall call, RuleBookRef book, RuleBooks books) {
        return new CallRules(new Id(call.id()), new Id(book.id()), book.number(), book.state(), book.digest(),
                books.content(book.id(), RuleBookContent.class), call.version());
    }
}
