package org.yichuang.rulebook.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.rulebook.RuleBookState;

/** One version of a rule book. It carries words only while it is a draft; freezing moves them under a seal. */
@Entity
@Table(name = "rule_book")
public class RuleBook implements Stateful<RuleBookState> {
    @Id private Long id;
    @Column(nullable = false, updatable = false) private String kind;
    @Column(name = "book_key", nullable = false, updatable = false) private String bookKey;
    @Column(nullable = false, updatable = false) private int number;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, columnDefinition = "varchar(20)") private RuleBookState state;
    @Column(nullable = false, updatable = false) private String source;
    @Column(updatable = false) private String reason;
    @Column(name = "former_id", updatable = false) private Long formerId;
    @Column(name = "draft_content", columnDefinition = "longtext") private String draft;
    @Column(name = "created_at", nullable = false, updatable = false) private Instant createdAt;
    @Column(name = "frozen_at") private Instant frozenAt;
    @Version private long version;

    protected RuleBook() { }

    public static RuleBook first(String kind, String key, String source, String content, Instant now) {
        var book = new RuleBook();
        book.id = Ids.next();
        book.kind = kind;
        book.bookKey = key;
        book.number = 1;
        book.state = RuleBookState.DRAFT;
        book.source = source;
        book.draft = content;
        book.createdAt = now;
        return book;
    }

    /** The version after this one, still to be frozen. */
    public RuleBook next(String content, String reason, Instant now) {
        var book = first(kind, bookKey, source, content, now);
        book.number = number + 1;
        book.formerId = id;
        book.reason = reason;
        return book;
    }

    public void revise(String content) {
        if (!isDraft()) throw RuleBookProblem.RULE_BOOK_FROZEN.refuse();
        draft = content;
    }

    @Override
    public void become(Move<RuleBookState> move) {
        state = move.to();
        if (move.to() != RuleBookState.FROZEN) return;
        frozenAt = move.at();
        draft = null;
    }

    @Override
    public RuleBookState status() {
        return state;
    }

    @Override
    public Subject subject() {
        return new Subject("rule-book", id);
    }

    public boolean isDraft() {
        return state == RuleBookState.DRAFT;
    }

    public long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String key() {
        return bookKey;
    }

    public int number() {
        return number;
    }

    public String source() {
        return source;
    }

    public String reason() {
        return reason;
    }

    public Long formerId() {
        return formerId;
    }

    public String draft() {
        return draft;
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public long version() {
        return version;
    }
}
