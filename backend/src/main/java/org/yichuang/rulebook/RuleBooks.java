package org.yichuang.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.rulebook.domain.RuleBook;
import org.yichuang.rulebook.domain.RuleBookSeal;
import org.yichuang.rulebook.domain.RuleBookStore;
import org.yichuang.rulebook.service.RuleReader;

/** The door: prepares, freezes, corrects and reads rule books of any kind. */
@UseCase
public class RuleBooks {
    private final RuleBookStore store;
    private final RuleReader reader;
    private final Transitions transitions;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Remembered sealed = new Remembered(64);

    RuleBooks(RuleBookStore store, RuleReader reader, Transitions transitions, AuditTrail audit, BusinessClock clock) {
        this.store = store;
        this.reader = reader;
        this.transitions = transitions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first version. The content must be of the kind's type but need not be complete yet. */
    public RuleBookRef draft(String kind, String key, JsonNode content, String source) {
        var book = RuleBook.first(kind, key, source, reader.normalised(kind, content), clock.now());
        store.add(book);
        audit.record(book.subject(), "drafted", Map.of("digest", Digest.sha256(book.draft())));
        return ref(book);
    }

    public RuleBookRef revise(long id, IfMatch expected, JsonNode content) {
        var book = store.lock(id);
        IfMatch.check(expected, book.version());
        book.revise(reader.normalised(book.kind(), content));
        audit.record(book.subject(), "revised", Map.of("digest", Digest.sha256(book.draft())));
        return ref(store.flushed(book));
    }

    /** From here the words stand. Refused while there are faults. */
    public RuleBookRef freeze(long id) {
        return freeze(store.lock(id), null);
    }

    /** A new frozen version in place of a frozen one; the former stays readable. */
    public RuleBookRef correct(long id, JsonNode content, String reason) {
        var former = store.lock(id);
        transitions.move(former, RuleBookState.SUPERSEDED, reason);
        var book = former.next(reader.normalised(former.kind(), content), reason, clock.now());
        store.add(book);
        return freeze(book, reason);
    }

    /** Everything that keeps a draft from being frozen; nothing for a frozen one. */
    public List<RuleFault> faults(long id) {
        var book = store.require(id);
        return book.isDraft() ? reader.faults(book.kind(), book.draft()) : List.of();
    }

    /** What is sealed is read once: the digest stands for the words. */
    public <T> T content(long id, Class<T> type) {
        var book = store.require(id);
        if (book.isDraft()) return Json.read(book.draft(), type);
        var seal = store.seal(id);
        return type.cast(sealed.of(type.getName() + seal.digest(), () -> Json.read(seal.content(), type)));
    }

    /** The content as it stands: the sealed words, or those of the draft. */
    public String text(long id) {
        var book = store.require(id);
        return book.isDraft() ? book.draft() : store.seal(id).content();
    }

    public RuleBookRef ref(long id) {
        return ref(store.require(id));
    }

    public List<RuleBookRef> versions(String kind, String key) {
        return store.versions(kind, key).stream().map(this::ref).toList();
    }

    private RuleBookRef freeze(RuleBook book, String reason) {
        var words = book.draft();
        transitions.move(book, RuleBookState.FROZEN, reason);
        reader.refuseFaults(book.kind(), words);
        var seal = new RuleBookSeal(book.id(), words, clock.now());
        store.seal(seal);
        audit.record(book.subject(), "sealed", Map.of("digest", seal.digest()));
        return ref(store.flushed(book));
    }

    private RuleBookRef ref(RuleBook book) {
        return new RuleBookRef(book.id(), book.kind(), book.key(), book.number(), book.status(), book.source(), book.reason(), book.formerId(),
                book.frozenAt(), book.isDraft() ? null : store.seal(book.id()).digest(), book.version());
    }
}
