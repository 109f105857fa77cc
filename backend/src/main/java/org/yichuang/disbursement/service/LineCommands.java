package org.yichuang.disbursement.service;

import java.util.List;
import java.util.function.BiConsumer;
import org.yichuang.disbursement.DisbursementProblem;
import org.yichuang.disbursement.domain.BankLine;
import org.yichuang.disbursement.domain.BankStatement;
import org.yichuang.disbursement.domain.BankStore;
import org.yichuang.disbursement.domain.Difference;
import org.yichuang.disbursement.domain.DifferenceStatus;
import org.yichuang.disbursement.domain.Direction;
import org.yichuang.disbursement.domain.LineStatus;
import org.yichuang.disbursement.domain.MatchRule;
import org.yichuang.disbursement.wire.DifferenceView;
import org.yichuang.disbursement.wire.LineView;
import org.yichuang.disbursement.wire.MatchLine;
import org.yichuang.disbursement.wire.ReturnLine;
import org.yichuang.fund.Ledger;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** What people say about lines that nothing recognised, and following up money that is to come back. */
@UseCase
public class LineCommands {
    private final BankStore bank;
    private final DisbursementAccess access;
    private final Matching matching;
    private final StatementReading reading;
    private final Ledger ledger;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;

    LineCommands(BankStore bank, DisbursementAccess access, Matching matching, StatementReading reading, Ledger ledger, Transitions transitions,
                 Replies replies, BusinessClock clock) {
        this.bank = bank;
        this.access = access;
        this.matching = matching;
        this.reading = reading;
        this.ledger = ledger;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
    }

    public LineView match(long statementId, long lineId, RequestKey key, MatchLine said) {
        return onLine(statementId, lineId, key, "match-bank-line", List.of(new Id(lineId), said),
                (statement, line) -> matching.isPayment(line, said.paymentId().value(), MatchRule.BY_HAND, said.reason()));
    }

    public LineView differs(long statementId, long lineId, RequestKey key, String reason) {
        return onLine(statementId, lineId, key, "differ-bank-line", List.of(new Id(lineId), reason), (statement, line) -> {
            if (line.direction() != Direction.OUT) throw DisbursementProblem.LINE_DOES_NOT_FIT.refuse();
            matching.differs(line, statement.divisionPath(), null, reason);
        });
    }

    /** Money that came in waits in the books until it is assigned to a refund. */
    public LineView received(long statementId, long lineId, RequestKey key, String reason) {
        return onLine(statementId, lineId, key, "receive-bank-line", List.of(new Id(lineId), reason), (statement, line) -> {
            if (line.direction() != Direction.IN) throw DisbursementProblem.LINE_DOES_NOT_FIT.refuse();
            ledger.received(line.cause(), line.poolId(), line.id(), line.amount());
            line.decided(LineStatus.RECEIVED, access.accountId(), reason, clock.now());
        });
    }

    public DifferenceView askReturn(long id, RequestKey key, String reason) {
        return replies.replayOr(key, "ask-return", List.of(new Id(id), reason), DifferenceView.class, () -> {
            var difference = own(id);
            transitions.move(difference, DifferenceStatus.RETURN_ASKED, reason);
            bank.flush();
            return reading.view(difference);
        });
    }

    /** Exactly what left has come back, on a line that nothing else has explained. */
    public DifferenceView cameBack(long id, RequestKey key, ReturnLine said) {
        return replies.replayOr(key, "return-difference", List.of(new Id(id), said), DifferenceView.class, () -> {
            var difference = own(id);
            var line = open(bank.lockLine(said.lineId().value()));
            if (line.direction() != Direction.IN || line.poolId() != difference.poolId() || !line.amount().equals(difference.amount())) {
                throw DisbursementProblem.LINE_DOES_NOT_FIT.refuse();
            }
            if (difference.status() == DifferenceStatus.RETURNED) throw DisbursementProblem.LINE_SETTLED.refuse();
            ledger.outsideDebitReturned(line.cause(), difference.lineId(), difference.amount());
            line.decided(LineStatus.RETURN, access.accountId(), said.reason(), clock.now());
            difference.cameBack(line.id(), access.accountId());
            transitions.move(difference, DifferenceStatus.RETURNED, said.reason());
            bank.flush();
            return reading.view(difference);
        });
    }

    private LineView onLine(long statementId, long lineId, RequestKey key, String operation, Object request, BiConsumer<BankStatement, BankLine> step) {
        return replies.replayOr(key, operation, request, LineView.class, () -> {
            var statement = bank.statement(statementId).orElseThrow(CommonProblem.NOT_FOUND::refuse);
            access.requireRole(statement.divisionPath(), Role.FINANCE_CLERK);
            var line = bank.lockLine(lineId);
            if (line.statementId() != statementId) throw CommonProblem.NOT_FOUND.refuse();
            step.accept(statement, open(line));
            bank.flush();
            return reading.view(line);
        });
    }

    private Difference own(long id) {
        var difference = bank.lockDifference(id);
        access.requireRole(difference.divisionPath(), Role.FINANCE_CLERK);
        return difference;
    }

    private static BankLine open(BankLine line) {
        if (line.status() != LineStatus.OPEN) throw DisbursementProblem.LINE_SETTLED.refuse();
        return line;
    }
}
