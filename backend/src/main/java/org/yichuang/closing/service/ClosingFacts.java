package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yichuang.closing.SettlementStatus;
import org.yichuang.closing.domain.Ban;
import org.yichuang.closing.domain.Refund;
import org.yichuang.closing.domain.RefundStore;
import org.yichuang.closing.domain.Settlement;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactSource;
import org.yichuang.gate.FactValue;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;

/** Tells gates what closing knows of an organisation: settlements that are overdue, bans, refunds. */
@ApplicationScoped
public class ClosingFacts implements FactSource {
    public static final String OVERDUE = "money.overdue-settlements";
    public static final String REFUND = "money.open-refund-fen";
    public static final String BAN = "sanction.ban-in-force";
    private static final LocalText SOURCE = new LocalText("结项与决算记录", "the record of closings and settlements");
    private final EntityManager db;
    private final RefundStore refunds;
    private final BusinessClock clock;

    ClosingFacts(EntityManager db, RefundStore refunds, BusinessClock clock) {
        this.db = db;
        this.refunds = refunds;
        this.clock = clock;
    }

    @Override
    public Set<String> answers() {
        return Set.of(OVERDUE, REFUND, BAN);
    }

    @Override
    public Optional<Fact> find(Subject subject, String name) {
        if (!subject.kind().equals("organisation")) return Optional.empty();
        return Optional.of(switch (name) {
            case OVERDUE -> overdue(subject.id());
            case BAN -> ban(subject.id());
            default -> refund(subject.id());
        });
    }

    private Fact overdue(long organisationId) {
        var found = db.createQuery("from Settlement where status = :open and (implementerId = :id or hostId = :id) and dueOn < :today", Settlement.class)
                .setParameter("open", SettlementStatus.OPEN).setParameter("id", organisationId).setParameter("today", clock.today()).getResultList();
        return fact(FactValue.number(found.size()), found.stream().map(Settlement::subject).toList());
    }

    private Fact refund(long organisationId) {
        var owed = refunds.owedBy(organisationId);
        return fact(FactValue.money(owed.stream().map(Refund::owed).reduce(Money.ZERO, Money::plus)), owed.stream().map(Refund::subject).toList());
    }

    private Fact ban(long organisationId) {
        var found = db.createQuery("from Ban where organisationId = :id and fromOn <= :today and untilOn >= :today", Ban.class)
                .setParameter("id", organisationId).setParameter("today", clock.today()).getResultList();
        return fact(FactValue.flag(!found.isEmpty()), found.stream().map(Ban::subject).toList());
    }

    private Fact fact(FactValue value, List<Subject> records) {
        return new Fact(value, records, SOURCE, clock.now());
    }
}
