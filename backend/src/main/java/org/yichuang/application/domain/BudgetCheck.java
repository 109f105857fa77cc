package org.yichuang.application.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.yichuang.application.domain.SectionCheck.Fault;
import org.yichuang.call.rules.BudgetClass;
import org.yichuang.call.rules.BudgetItem;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.Track;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.money.Money;

/** Holds a budget against the rule book: the track's range, caps of classes, items and units, own share, sums. Shares are of the grant. */
public final class BudgetCheck {
    private final RuleBookContent rules;
    private final BudgetTable table;
    private final Money grant;
    private final List<Fault> faults = new ArrayList<>();

    private BudgetCheck(RuleBookContent rules, BudgetTable table) {
        this.rules = rules;
        this.table = table;
        this.grant = table.requested();
    }

    public static List<Fault> faults(RuleBookContent rules, Track track, BudgetTable table) {
        var check = new BudgetCheck(rules, table);
        check.amounts(track);
        check.lines();
        if (!rules.budget().recognisedProposalMayDeviate() || !table.pleads()) check.caps();
        check.otherMoney();
        return check.faults;
    }

    /** It passes only when the bureau recognises the proposal: some share is exceeded, whatever the table says of it. */
    public static boolean asksForRecognition(RuleBookContent rules, BudgetTable table) {
        var check = new BudgetCheck(rules, table);
        check.caps();
        return !check.faults.isEmpty();
    }

    private void amounts(Track track) {
        if (grant.fen() < track.minimumFen()) fault("", "grant-too-small", "limit", Money.fen(track.minimumFen()), "asked", grant);
        if (grant.fen() > track.maximumFen()) fault("", "grant-too-large", "limit", Money.fen(track.maximumFen()), "asked", grant);
        if (grant.fen() % rules.amounts().stepFen() != 0) fault("", "grant-step", "limit", Money.fen(rules.amounts().stepFen()));
        var least = table.minimumWorkableFen();
        if (rules.amounts().minimumWorkableAsked() && least == null) fault("/minimumWorkableFen", "required");
        if (least != null && least > grant.fen()) fault("/minimumWorkableFen", "minimum-above-grant", "limit", grant);
    }

    private void lines() {
        for (int i = 0; i < table.lines().size(); i++) {
            var line = table.lines().get(i);
            var item = item(line.item());
            if (item == null) {
                fault("/lines/" + i + "/item", "unknown-item");
                continue;
            }
            if (line.what().isBlank()) fault("/lines/" + i + "/what", "required");
            if (line.grant().exceeds(line.total())) fault("/lines/" + i + "/grantFen", "grant-above-line", "limit", line.total());
            var cap = item.unitCap();
            if (cap != null && line.unitPriceFen() > cap.maximumFen()) {
                fault("/lines/" + i + "/unitPriceFen", "unit-cap", "limit", Money.fen(cap.maximumFen()), "unit", cap.unit());
            }
        }
    }

    private void caps() {
        for (var budgetClass : rules.budget().classes()) {
            cap(budgetClass.maximumShare(), budgetClass.title(), key -> budgetClass.items().stream().anyMatch(item -> item.key().equals(key)));
            for (var item : budgetClass.items()) cap(item.maximumShare(), item.title(), item.key()::equals);
        }
    }

    private void cap(BasisPoints share, Object title, Predicate<String> belongs) {
        if (share == null) return;
        var sum = table.lines().stream().filter(line -> belongs.test(line.item())).map(BudgetTable.Line::grant).reduce(Money.ZERO, Money::plus);
        var limit = grant.share(share);
        if (sum.exceeds(limit)) fault("/lines", "share-cap", "title", title, "limit", limit, "asked", sum, "share", share);
    }

    private void otherMoney() {
        var whole = table.total();
        if (grant.plus(table.own()).compareTo(whole) != 0) {
            fault("/ownFen", "sum-differs", "total", whole, "asked", grant, "limit", whole.minus(grant));
        }
        var most = whole.share(rules.amounts().maximumShareOfProject());
        if (grant.exceeds(most)) fault("", "grant-share", "limit", most, "asked", grant);
        var least = whole.share(rules.amounts().minimumOwnShare());
        if (least.exceeds(table.own())) fault("/ownFen", "own-share", "limit", least);
    }

    private BudgetItem item(String key) {
        return rules.budget().classes().stream().map(BudgetClass::items).flatMap(List::stream).filter(item -> item.key().equals(key)).findFirst().orElse(null);
    }

    private void fault(String pointer, String keyword, Object... facts) {
        var params = new java.util.LinkedHashMap<String, Object>();
        for (int i = 0; i < facts.length; i += 2) params.put((String) facts[i], facts[i + 1]);
        faults.add(new Fault(pointer, keyword, Map.copyOf(params)));
    }
}
