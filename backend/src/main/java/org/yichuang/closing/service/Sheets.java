package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.award.ProjectSummary;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.Grade;
import org.yichuang.closing.SettlementStatus;
import org.yichuang.closing.domain.Refund;
import org.yichuang.closing.domain.RefundStore;
import org.yichuang.closing.domain.Settlement;
import org.yichuang.closing.domain.SettlementItem;
import org.yichuang.closing.domain.SpendingSheet;
import org.yichuang.closing.service.SettlementView.DisallowedView;
import org.yichuang.closing.service.SettlementView.SheetView;
import org.yichuang.expense.Claims;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.money.Money;

/** The spending of a project in its last account: as it stands today while the account is open, as it was kept afterwards. */
@ApplicationScoped
class Sheets {
    private final Claims claims;
    private final RefundStore refunds;
    private final RefundDemands demands;
    private final CallDirectory calls;

    Sheets(Claims claims, RefundStore refunds, RefundDemands demands, CallDirectory calls) {
        this.claims = claims;
        this.refunds = refunds;
        this.demands = demands;
        this.calls = calls;
    }

    SheetView of(Settlement one, ProjectSummary project, Money paid) {
        if (one.status() == SettlementStatus.OPEN) {
            var sheet = SpendingSheet.of(claims.ofProject(project.id()), project.grant());
            return view(sheet, demands.due(project, one.gradeKey(), sheet, paid), asksForCheck(one, project), null);
        }
        if (one.spent() == null) return null;
        var kept = new SpendingSheet(one.spent(), one.eligible(), refunds.items(one.id()).stream().map(SettlementItem::content).toList());
        return view(kept, one.refund(), asksForCheck(one, project), refunds.ofSettlement(one.id()).map(Refund::id).map(Id::of).orElse(null));
    }

    private boolean asksForCheck(Settlement one, ProjectSummary project) {
        return calls.rulesOf(project.ruleBookId()).evaluation().grades().stream()
                .anyMatch(grade -> grade.key().equals(one.gradeKey()) && grade.effects().contains(Grade.Effect.REFUND_CHECK));
    }

    private static SheetView view(SpendingSheet sheet, Money refund, boolean check, Id refundId) {
        List<DisallowedView> items = sheet.disallowed().stream().map(item -> new DisallowedView(Id.of(item.claimId()), item.what(), item.spentOn(),
                item.claimed().fen(), item.amount().fen(), item.reason())).toList();
        return new SheetView(sheet.spent().fen(), sheet.eligible().fen(), sheet.disallowedInAll().fen(), refund.fen(), check, items, refundId);
    }
}
