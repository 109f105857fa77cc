package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.Projects;
import org.yichuang.disbursement.domain.BankStore;
import org.yichuang.disbursement.domain.Settings;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.domain.TrancheStore;
import org.yichuang.fund.Pools;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactSource;
import org.yichuang.gate.FactValue;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.PayeeStanding;

/** What this stage knows about a part of a grant. */
@ApplicationScoped
class TrancheFacts implements FactSource {
    private static final Set<ProjectStatus> OVER = Set.of(ProjectStatus.TERMINATED, ProjectStatus.SETTLED, ProjectStatus.ARCHIVED);
    private static final LocalText AGREEMENT = new LocalText("项目协议与进度", "the agreement and the project's course");
    private static final LocalText ACCOUNT = new LocalText("组织登记的收款账户", "the account entered in the register");
    private static final LocalText BOOKS = new LocalText("资金账簿", "the books");
    private static final LocalText DESK = new LocalText("拨付记录", "the record of payments");
    private final TrancheStore store;
    private final BankStore bank;
    private final Projects projects;
    private final OrganisationDirectory organisations;
    private final Pools pools;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;

    TrancheFacts(TrancheStore store, BankStore bank, Projects projects, OrganisationDirectory organisations, Pools pools, BusinessClock clock,
                 WorkingCalendar calendar) {
        this.store = store;
        this.bank = bank;
        this.projects = projects;
        this.organisations = organisations;
        this.pools = pools;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public Set<String> answers() {
        return Set.of("tranche.trigger-met", "tranche.agreement-in-force", "tranche.payee-name-matches", "tranche.payee-account-settled",
                "tranche.payee-account-shared", "tranche.open-holds", "tranche.open-differences", "tranche.pool-cash", "tranche.hands-apart");
    }

    @Override
    public Optional<Fact> find(Subject subject, String name) {
        return subject.kind().equals(Tranche.KIND) ? store.find(subject.id()).flatMap(tranche -> tell(tranche, name)) : Optional.empty();
    }

    private Optional<Fact> tell(Tranche tranche, String name) {
        return switch (name) {
            case "tranche.trigger-met" -> fact(FactValue.flag(tranche.metAt() != null), AGREEMENT, project(tranche));
            case "tranche.agreement-in-force" -> fact(FactValue.flag(!OVER.contains(projects.require(tranche.projectId()).status())), AGREEMENT, project(tranche));
            case "tranche.payee-name-matches" -> account(tranche).flatMap(one -> fact(FactValue.flag(!one.holderDiffers()), ACCOUNT, payee(tranche)));
            case "tranche.payee-account-settled" -> account(tranche).flatMap(one -> fact(FactValue.flag(isSettled(tranche, one)), ACCOUNT, payee(tranche)));
            case "tranche.payee-account-shared" -> account(tranche).flatMap(one -> fact(FactValue.flag(one.shared()), ACCOUNT, payee(tranche)));
            case "tranche.open-holds" -> fact(FactValue.number(store.openHolds(tranche.id()).size()), DESK, tranche.subject());
            case "tranche.open-differences" -> fact(FactValue.number(bank.openDifferencesOf(tranche.projectId())), DESK, project(tranche));
            case "tranche.pool-cash" -> fact(FactValue.money(cash(tranche.poolId())), BOOKS, new Subject("fund-pool", tranche.poolId()));
            case "tranche.hands-apart" -> fact(FactValue.flag(tranche.hands().apart()), DESK, tranche.subject());
            default -> Optional.empty();
        };
    }

    private Optional<Fact> fact(FactValue value, LocalText source, Subject record) {
        return Optional.of(new Fact(value, List.of(record), source, clock.now()));
    }

    private Optional<PayeeStanding> account(Tranche tranche) {
        return organisations.payeeStanding(tranche.legalPersonId());
    }

    /** The account that the agreement names, or another that has been there long enough for somebody to notice. */
    private boolean isSettled(Tranche tranche, PayeeStanding one) {
        if (one.account().payeeAccountId() == projects.require(tranche.projectId()).payeeAccountId()) return true;
        var cooled = calendar.periodAfter(BusinessClock.dayOf(one.enteredAt()), Settings.CURRENT.accountCoolingOff()).last();
        return clock.today().isAfter(cooled);
    }

    /** What stands on the pool's account: in transit has left it, and what the bank took without an order is missing. */
    private Money cash(long poolId) {
        var f = pools.figures(poolId);
        return Money.fen(f.availableFen() + f.reservedFen() + f.committedFen() + f.payableFen() + f.owedFen() + Math.min(0, f.clearingFen()));
    }

    private static Subject project(Tranche tranche) {
        return new Subject("project", tranche.projectId());
    }

    private static Subject payee(Tranche tranche) {
        return new Subject("organisation", tranche.legalPersonId());
    }
}
