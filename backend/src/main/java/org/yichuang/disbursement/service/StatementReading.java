package org.yichuang.disbursement.service;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yichuang.disbursement.domain.BankLine;
import org.yichuang.disbursement.domain.BankStatement;
import org.yichuang.disbursement.domain.BankStore;
import org.yichuang.disbursement.domain.Difference;
import org.yichuang.disbursement.domain.DifferenceStatus;
import org.yichuang.disbursement.domain.Direction;
import org.yichuang.disbursement.domain.LineStatus;
import org.yichuang.disbursement.domain.PaymentStore;
import org.yichuang.disbursement.domain.TrancheStore;
import org.yichuang.disbursement.wire.DifferenceView;
import org.yichuang.disbursement.wire.LineView;
import org.yichuang.disbursement.wire.PaymentView;
import org.yichuang.disbursement.wire.StatementView;
import org.yichuang.disbursement.wire.TrancheRow;
import org.yichuang.fund.Pools;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;

/** Reading bank statements, their lines and the differences found in them. */
@UseCase
public class StatementReading {
    private final EntityManager db;
    private final BankStore bank;
    private final PaymentStore payments;
    private final TrancheStore tranches;
    private final PaymentViews paymentViews;
    private final TrancheViews trancheViews;
    private final DisbursementAccess access;
    private final Pools pools;
    private final Accounts accounts;

    StatementReading(EntityManager db, BankStore bank, PaymentStore payments, TrancheStore tranches, PaymentViews paymentViews, TrancheViews trancheViews,
                     DisbursementAccess access, Pools pools, Accounts accounts) {
        this.db = db;
        this.bank = bank;
        this.payments = payments;
        this.tranches = tranches;
        this.paymentViews = paymentViews;
        this.trancheViews = trancheViews;
        this.access = access;
        this.pools = pools;
        this.accounts = accounts;
    }

    public StatementView get(long id) {
        return view(readable(id));
    }

    private BankStatement readable(long id) {
        var statement = bank.statement(id).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        access.requireFinance(statement.divisionPath());
        return statement;
    }

    public Page<StatementView> list(PageRequest page) {
        var reach = access.finance();
        var query = reach.bind(db.createQuery("select s from BankStatement s where " + reach.condition("s.divisionPath", "s.poolId")
                + (page.cursor == null ? "" : " and s.id < :after") + " order by s.id desc", BankStatement.class));
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var views = views(found);
        return Page.of(found, page, one -> views.get(one.id()), last -> new Cursor("", last.id()));
    }

    StatementView view(BankStatement statement) {
        return views(List.of(statement)).get(statement.id());
    }

    private Map<Long, StatementView> views(List<BankStatement> statements) {
        if (statements.isEmpty()) return Map.of();
        var counts = counts(statements.stream().map(BankStatement::id).toList());
        var names = accounts.namesOf(statements.stream().map(BankStatement::importedBy).collect(Collectors.toSet()));
        var titles = pools.titles(statements.stream().map(BankStatement::poolId).distinct().toList());
        return statements.stream().collect(Collectors.toMap(BankStatement::id, one -> {
            var count = counts.getOrDefault(one.id(), Map.of());
            return new StatementView(new Id(one.id()), new Id(one.poolId()), titles.get(one.poolId()), one.layoutKey(), one.linesTotal(), one.linesKnown(),
                    count.getOrDefault(LineStatus.MATCHED, 0), count.getOrDefault(LineStatus.DIFFERENCE, 0), count.getOrDefault(LineStatus.OPEN, 0),
                    names.get(one.importedBy()), one.importedAt());
        }));
    }

    private Map<Long, Map<LineStatus, Integer>> counts(Collection<Long> ids) {
        return db.createQuery("select l.statementId, l.status, count(l) from BankLine l where l.statementId in :ids group by l.statementId, l.status",
                Object[].class).setParameter("ids", ids).getResultList().stream().collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.toMap(row -> (LineStatus) row[1], row -> ((Long) row[2]).intValue())));
    }

    /** In the order of the file. */
    public Page<LineView> lines(long statementId, LineStatus status, PageRequest page) {
        readable(statementId);
        var query = db.createQuery("select l from BankLine l where l.statementId = :id" + (status == null ? "" : " and l.status = :status")
                + (page.cursor == null ? "" : " and l.id > :after") + " order by l.id", BankLine.class).setParameter("id", statementId);
        if (status != null) query.setParameter("status", status);
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        return Page.of(query.setMaxResults(page.limit + 1).getResultList(), page, this::view, last -> new Cursor("", last.id()));
    }

    LineView view(BankLine line) {
        boolean asks = line.status() == LineStatus.OPEN && line.direction() == Direction.OUT;
        List<PaymentView> candidates = asks ? paymentViews.views(payments.ofAmount(line.poolId(), line.amount()).stream()
                .filter(one -> one.status().isOpen()).toList()) : List.of();
        return new LineView(new Id(line.id()), line.serial(), line.bookedOn(), line.direction(), line.amount().fen(), line.counterparty(), line.numberMasked(),
                line.remark(), line.status(), Id.of(line.paymentId()), line.matchedBy(), line.decisionReason(), candidates);
    }

    public DifferenceView difference(long id) {
        var difference = bank.difference(id).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        access.requireFinance(difference.divisionPath());
        return view(difference);
    }

    public Page<DifferenceView> differences(DifferenceStatus status, PageRequest page) {
        var reach = access.finance();
        var query = reach.bind(db.createQuery("select d from Difference d where " + reach.condition("d.divisionPath", "d.poolId")
                + (status == null ? "" : " and d.status = :status") + (page.cursor == null ? "" : " and d.id < :after") + " order by d.id desc", Difference.class));
        if (status != null) query.setParameter("status", status);
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var views = differences(found);
        return Page.of(found, page, one -> views.get(one.id()), last -> new Cursor("", last.id()));
    }

    DifferenceView view(Difference difference) {
        return differences(List.of(difference)).get(difference.id());
    }

    private Map<Long, DifferenceView> differences(List<Difference> found) {
        var lines = bank.lines(found.stream().map(Difference::lineId).toList()).stream().collect(Collectors.toMap(BankLine::id, line -> line));
        var parts = trancheViews.rows(tranches.all(found.stream().map(Difference::trancheId).filter(Objects::nonNull).distinct().toList())).stream()
                .collect(Collectors.toMap(row -> row.id().value(), row -> row));
        return found.stream().collect(Collectors.toMap(Difference::id, one -> view(one, lines.get(one.lineId()),
                one.trancheId() == null ? null : parts.get(one.trancheId()))));
    }

    private static DifferenceView view(Difference one, BankLine line, TrancheRow part) {
        return new DifferenceView(new Id(one.id()), one.kind(), new Id(one.poolId()), part, one.amount().fen(), one.status(), one.statusReason(), line.serial(),
                line.bookedOn(), line.counterparty(), new Id(line.statementId()), one.openedAt(), one.changedAt(), one.version());
    }
}
