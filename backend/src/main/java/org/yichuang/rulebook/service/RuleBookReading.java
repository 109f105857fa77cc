package org.yichuang.rulebook.service;

import java.util.List;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.rulebook.RuleBookRef;
import org.yichuang.rulebook.RuleBookState;
import org.yichuang.rulebook.RuleBooks;

/** Who may read what: frozen versions everybody, drafts those whom the owner of the kind names. */
@UseCase
public class RuleBookReading {
    private final RuleBooks books;
    private final Kinds kinds;

    RuleBookReading(RuleBooks books, Kinds kinds) {
        this.books = books;
        this.kinds = kinds;
    }

    public RuleBookRef ref(long id) {
        var book = books.ref(id);
        if (book.state() == RuleBookState.DRAFT && !kinds.of(book.kind()).mayReadDraft(book.key())) throw CommonProblem.NOT_FOUND.refuse();
        return book;
    }

    public String text(long id) {
        return books.text(ref(id).id());
    }

    /** The frozen versions of the same book, first to last. */
    public List<RuleBookRef> versions(RuleBookRef book) {
        return books.versions(book.kind(), book.key()).stream().filter(one -> one.state() != RuleBookState.DRAFT).toList();
    }
}
