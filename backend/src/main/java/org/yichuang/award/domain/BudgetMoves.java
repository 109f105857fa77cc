package org.yichuang.award.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.BudgetLine;
import org.yichuang.award.ChangeItem.Move;
import org.yichuang.call.rules.BudgetItem;
import org.yichuang.call.rules.BudgetRules;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.words.LocalText;

/** Moves money between budget lines. Shares are of the grant; a class or an item that is at its cap takes no more. */
final class BudgetMoves {
    private final BudgetRules rules;
    private final Money grant;
    private final List<BudgetLine> before;
    private final Map<String, BudgetLine> lines = new LinkedHashMap<>();
    private final Refusal refusal = AwardProblem.CHANGE_IMPOSSIBLE.refuse();
    private boolean newLine;
    private Money moved = Money.ZERO;

    BudgetMoves(BudgetRules rules, Money grant, List<BudgetLine> before) {
        this.rules = rules;
        this.grant = grant;
        this.before = before;
        before.forEach(line -> lines.put(line.id(), line));
    }

    /** Each move counts whole, whatever moved before or comes back later. */
    void take(List<Move> moves, String pointer) {
        for (int i = 0; i < moves.size(); i++) take(moves.get(i), pointer + "/moves/" + i);
    }

    private void take(Move move, String at) {
        var from = lines.get(move.fromLine());
        if (from == null) {
            refusal.at(at + "/fromLine", "fault.no-such-line");
            return;
        }
        if (move.amount().exceeds(from.grant())) {
            refusal.at(at + "/amountFen", "fault.not-enough-in-line", Map.of("what", from.what(), "limit", from.grant()));
            return;
        }
        var to = move.toLine() == null ? added(move, at) : lines.get(move.toLine());
        if (to == null || to.id().equals(from.id())) {
            if (refusal.faults().isEmpty()) refusal.at(at + "/toLine", "fault.no-such-line");
            return;
        }
        lines.put(from.id(), from.with(from.grant().minus(move.amount())));
        lines.put(to.id(), to.with(to.grant().plus(move.amount())));
        moved = moved.plus(move.amount());
    }

    private BudgetLine added(Move move, String at) {
        boolean known = move.newItem() != null && rules.classes().stream().flatMap(one -> one.items().stream()).anyMatch(item -> item.key().equals(move.newItem()));
        if (!known || move.newWhat() == null || move.newWhat().isBlank()) {
            refusal.at(at + "/newItem", "fault.new-line");
            return null;
        }
        newLine = true;
        var id = "n" + (lines.size() + 1);
        var line = new BudgetLine(id, move.newItem(), move.newWhat().strip(), 0, 0, 0);
        lines.put(id, line);
        return line;
    }

    /** The lines afterwards; refuses with everything that stands against it. */
    List<BudgetLine> after() {
        if (refusal.faults().isEmpty()) {
            for (var budgetClass : rules.classes()) {
                cap(budgetClass.maximumShare(), budgetClass.title(), key -> budgetClass.items().stream().map(BudgetItem::key).anyMatch(key::equals));
                if (budgetClass.items().size() == 1 && Objects.equals(budgetClass.maximumShare(), budgetClass.items().get(0).maximumShare())) continue;
                for (var item : budgetClass.items()) cap(item.maximumShare(), item.title(), item.key()::equals);
            }
        }
        if (!refusal.faults().isEmpty()) throw refusal;
        return new ArrayList<>(lines.values());
    }

    private void cap(BasisPoints share, LocalText title, Predicate<String> belongs) {
        if (share == null) return;
        var now = sum(lines.values(), belongs);
        var limit = grant.share(share);
        if (now.exceeds(limit) && now.exceeds(sum(before, belongs))) {
            refusal.at("/items", "fault.at-cap", Map.of("title", title, "limit", limit, "share", share, "asked", now));
        }
    }

    private static Money sum(Iterable<BudgetLine> of, Predicate<String> belongs) {
        var sum = Money.ZERO;
        for (var line : of) if (belongs.test(line.item())) sum = sum.plus(line.grant());
        return sum;
    }

    Money moved() {
        return moved;
    }

    boolean hasNewLine() {
        return newLine;
    }
}
