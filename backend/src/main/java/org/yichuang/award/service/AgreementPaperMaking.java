package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.award.AgreedPlan;
import org.yichuang.award.BudgetLine;
import org.yichuang.award.PlannedTranche;
import org.yichuang.award.domain.Agreement;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.BudgetRules;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.RuleSource;
import org.yichuang.call.rules.Tranche;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.money.UppercaseAmount;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.Days;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.PayeeFacts;

/** Puts an agreement into the words of its paper. It is a Chinese paper whatever language the screen speaks. */
@ApplicationScoped
class AgreementPaperMaking {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private final OrganisationDirectory organisations;
    private final CallDirectory calls;
    private final BusinessClock clock;
    private final String bureau;

    AgreementPaperMaking(OrganisationDirectory organisations, CallDirectory calls, BusinessClock clock,
                         @ConfigProperty(name = "yichuang.bureau") String bureau) {
        this.organisations = organisations;
        this.calls = calls;
        this.clock = clock;
        this.bureau = bureau;
    }

    AgreementPaper of(Agreement agreement, AgreedPlan plan, List<PlannedTranche> tranches, PayeeFacts payee, RuleBookContent rules) {
        boolean hosted = agreement.hostId() != null;
        var mark = rules.sourceOf("/agreement/hostLiable").map(RuleSource::mark).orElse(RuleSource.Mark.PROPOSED);
        return new AgreementPaper(agreement.number(), calls.summary(agreement.callId()).title(), agreement.title(), bureau, signers(agreement),
                money(agreement.amount()), UppercaseAmount.of(agreement.amount()), plan.place(), plan.leader(), plan.group(), day(plan.startsOn()),
                day(plan.endsOn()), plan.summary(), plan.approach(),
                plan.steps().stream().map(step -> new AgreementPaper.Step(day(step.from()) + "至" + day(step.to()), step.work(), blank(step.place()),
                        step.result())).toList(),
                plan.targets().stream().map(target -> new AgreementPaper.Target(target.what(), target.number() + " " + target.unit(), target.proof())).toList(),
                plan.satisfaction() == null ? "" : plan.satisfaction() + "%", plan.budget().stream().map(line -> line(line, rules)).toList(),
                money(Money.fen(plan.ownFen())), tranches.stream().map(AgreementPaperMaking::part).toList(),
                new AgreementPaper.Account(payee.holderName(), payee.bankName(), payee.numberMasked()), hosted, hosted && rules.agreement().hostLiable(),
                mark == RuleSource.Mark.PUBLISHED || mark == RuleSource.Mark.CONFIRMED ? "" : "本条为系统默认条款，待本地确认",
                days(rules.agreement().startWithin()), rules.changes().tolerance().toString(),
                rules.budget().forbidden().stream().map(item -> item.title().zh()).toList(), days(rules.budget().voucherGrace()),
                rules.budget().separateLedger(), money(Money.fen(rules.budget().cashLimitFen())), asset(rules.budget().assets()),
                days(rules.reporting().activityEvidence()), days(rules.sanctions().refundWithin()), rules.sanctions().interestOnRefund(), day(clock.today()));
    }

    private List<AgreementPaper.Signer> signers(Agreement agreement) {
        var all = new ArrayList<AgreementPaper.Signer>();
        all.add(new AgreementPaper.Signer("甲方（资助方）", bureau, "", "（盖章）代表签字："));
        var implementer = organisations.require(agreement.implementerId());
        if (agreement.hostId() == null) {
            all.add(new AgreementPaper.Signer("乙方（实施组织、收款单位）", implementer.name(), "统一社会信用代码 " + implementer.creditCode(), "（盖章）代表签字："));
            return all;
        }
        var host = organisations.require(agreement.hostId());
        all.add(new AgreementPaper.Signer("乙方（依托单位、收款单位）", host.name(), "统一社会信用代码 " + host.creditCode(), "（盖章）代表签字："));
        all.add(new AgreementPaper.Signer("丙方（实施组织）", implementer.name(), "备案编号 " + implementer.filingNumber(), "负责人签字："));
        return all;
    }

    private static AgreementPaper.Line line(BudgetLine line, RuleBookContent rules) {
        var title = rules.budget().classes().stream().flatMap(one -> one.items().stream()).filter(item -> item.key().equals(line.item()))
                .map(item -> item.title().zh()).findFirst().orElse(line.item());
        var count = line.quantity() + " × " + money(Money.fen(line.unitPriceFen()));
        return new AgreementPaper.Line(title, line.what(), count, money(line.grant()));
    }

    private static AgreementPaper.Part part(PlannedTranche part) {
        return new AgreementPaper.Part(part.title().zh(), part.share().toString(), money(part.amount()), trigger(part.trigger()), days(part.payWithin()));
    }

    private static String trigger(Tranche.Trigger trigger) {
        return switch (trigger) {
            case AGREEMENT_IN_FORCE -> "本协议生效";
            case MIDTERM_PASSED -> "中期评估合格";
            case REPORT_ACCEPTED -> "约定的报告通过";
            case RECEIPTS_ACCEPTED -> "票据审核通过";
            case FINAL_PASSED -> "末期评估合格";
            case PROJECT_COMPLETED -> "项目完成";
        };
    }

    private static String asset(BudgetRules.AssetRule rule) {
        return "单价达到 " + money(Money.fen(rule.unitPriceFen())) + "、使用年限超过 " + rule.lifeMonths() + " 个月";
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

    private static String blank(String text) {
        return text == null ? "" : text;
    }
}
