package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.call.rules.SanctionRules;
import org.yichuang.call.rules.SanctionRules.Ground;
import org.yichuang.call.rules.SanctionRules.Sanction;
import org.yichuang.closing.domain.Refund;
import org.yichuang.closing.domain.Settlement;
import org.yichuang.closing.domain.SpendingSheet;
import org.yichuang.document.DocumentSummary;
import org.yichuang.document.GeneratedDocuments;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.money.UppercaseAmount;
import org.yichuang.kernel.time.Days;
import org.yichuang.organisation.OrganisationDirectory;

/** Puts a refund into the words of its demand letter. It is a Chinese paper whatever language the screen speaks. */
@ApplicationScoped
class RefundPaperMaking {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private final OrganisationDirectory organisations;
    private final GeneratedDocuments documents;
    private final String bureau;

    RefundPaperMaking(OrganisationDirectory organisations, GeneratedDocuments documents, @ConfigProperty(name = "yichuang.bureau") String bureau) {
        this.organisations = organisations;
        this.documents = documents;
        this.bureau = bureau;
    }

    DocumentSummary make(Refund refund, Settlement settlement, SpendingSheet sheet, SanctionRules rules) {
        return documents.make(refund.subject(), "退款通知书" + refund.number() + ".pdf", "closing/refund", of(refund, settlement, sheet, rules));
    }

    private RefundPaper of(Refund refund, Settlement settlement, SpendingSheet sheet, SanctionRules rules) {
        var debtor = organisations.require(refund.debtorId());
        var items = sheet.disallowed().stream().map(one -> new RefundPaper.Item(one.what(), day(one.spentOn()), money(one.claimed()), money(one.amount()),
                one.reason() == null ? "" : one.reason())).toList();
        int months = rules.of(Ground.REFUND_OVERDUE).filter(Sanction::bans).map(Sanction::banMonths).orElse(0);
        return new RefundPaper(refund.number(), bureau, debtor.name(), debtor.creditCode(), refund.hostId() != null,
                organisations.require(refund.implementerId()).name(), refund.projectTitle(), refund.projectCode(), cause(refund, rules),
                money(settlement.granted()), money(settlement.paid()), money(sheet.spent()), money(sheet.eligible()), items, money(refund.demanded()),
                UppercaseAmount.of(refund.demanded()), days(rules.refundWithin()), day(refund.dueOn()), day(refund.nominalDueOn()),
                !refund.dueOn().equals(refund.nominalDueOn()), rules.interestOnRefund(), months, day(refund.demandedOn()));
    }

    private static String cause(Refund refund, SanctionRules rules) {
        var ended = rules.of(refund.ground()).map(one -> "项目因“" + one.title().zh() + "”提前终止").orElse("项目提前终止");
        return switch (refund.cause()) {
            case SETTLEMENT -> "项目已结项";
            case TERMINATION -> ended;
        };
    }

    private static String days(Days days) {
        return days.count() + (days.unit() == Days.Unit.WORKING ? " 个工作日" : " 日");
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String money(Money amount) {
        return "%,.2f 元".formatted(BigDecimal.valueOf(amount.fen(), 2));
    }
}
