package org.yichuang.disbursement.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yichuang.disbursement.DisbursementProblem;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.domain.BatchSkip;
import org.yichuang.disbursement.domain.PaymentBatch;
import org.yichuang.disbursement.domain.PaymentStore;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.domain.TrancheStore;
import org.yichuang.disbursement.wire.BatchView;
import org.yichuang.disbursement.wire.MakeBatch;
import org.yichuang.fund.Pools;
import org.yichuang.gate.GateAnswer;
import org.yichuang.gate.Gates;
import org.yichuang.identity.Role;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.organisation.OrganisationDirectory;

/** The payment run: approved parts go to the bank together, and what no longer passes its gate is left out with the reason. */
@UseCase
public class BatchService {
    private final Handling handling;
    private final DisbursementAccess access;
    private final TrancheStore store;
    private final PaymentStore payments;
    private final Pools pools;
    private final OrganisationDirectory organisations;
    private final TrancheGate gate;
    private final Gates gates;
    private final Holds holds;
    private final Instructions instructions;
    private final Explaining explaining;
    private final BatchReading reading;
    private final SecondFactor secondFactor;
    private final Replies replies;
    private final BusinessClock clock;

    BatchService(Handling handling, DisbursementAccess access, TrancheStore store, PaymentStore payments, Pools pools, OrganisationDirectory organisations,
                 TrancheGate gate, Gates gates, Holds holds, Instructions instructions, Explaining explaining, BatchReading reading,
                 SecondFactor secondFactor, Replies replies, BusinessClock clock) {
        this.handling = handling;
        this.access = access;
        this.store = store;
        this.payments = payments;
        this.pools = pools;
        this.organisations = organisations;
        this.gate = gate;
        this.gates = gates;
        this.holds = holds;
        this.instructions = instructions;
        this.explaining = explaining;
        this.reading = reading;
        this.secondFactor = secondFactor;
        this.replies = replies;
        this.clock = clock;
    }

    public BatchView make(RequestKey key, MakeBatch asked) {
        var pool = pools.summary(asked.poolId().value());
        access.requireRole(pool.divisionPath(), Role.CASHIER);
        return replies.replayOr(key, "make-payment-batch", asked, BatchView.class, () -> {
            secondFactor.requireFresh();
            var ids = asked.trancheIds() == null ? store.approvedOf(pool.id()) : asked.trancheIds().stream().map(Id::value).distinct().toList();
            if (ids.isEmpty()) throw DisbursementProblem.NOTHING_TO_PAY.refuse();
            var parts = handling.take(ids);
            parts.forEach(part -> access.requireActs(part, Role.CASHIER));
            if (parts.stream().anyMatch(part -> part.poolId() != pool.id())) throw DisbursementProblem.LINE_DOES_NOT_FIT.refuse();
            var run = new Run(Ids.next());
            parts.forEach(part -> look(part, run));
            var sum = run.passed.stream().map(one -> one.part.amount()).reduce(Money.ZERO, Money::plus);
            payments.add(new PaymentBatch(run.batchId, pool.id(), pool.divisionPath(), run.passed.size(), sum, run.skipped.size(), access.accountId(),
                    clock.now()));
            run.skipped.forEach(payments::add);
            run.passed.forEach(one -> instructions.write(one.part, one.answer, run.batchId, access.accountId()));
            return reading.view(payments.batch(run.batchId).orElseThrow());
        });
    }

    /** What a run has found so far. */
    private static final class Run {
        private final long batchId;
        private final List<Passed> passed = new ArrayList<>();
        private final List<BatchSkip> skipped = new ArrayList<>();

        private Run(long batchId) {
            this.batchId = batchId;
        }
    }

    private record Passed(Tranche part, GateAnswer answer) { }

    /** One that a restriction has caught since its approval is put on hold at once. */
    private void look(Tranche part, Run run) {
        if (part.status() != TrancheStatus.APPROVED) skip(run, part, explaining.say("skip.status", Map.of()), null);
        else if (part.hands().all().contains(access.accountId())) skip(run, part, explaining.say("skip.same-hand", Map.of()), null);
        else if (organisations.payeeOf(part.legalPersonId()).isEmpty()) skip(run, part, explaining.say("skip.no-account", Map.of()), null);
        else {
            var answer = gates.check(gate.atPayment(part));
            if (answer.verdict().lets()) {
                run.passed.add(new Passed(part, answer));
                return;
            }
            skip(run, part, answer.obstacles().get(0).condition().label(), answer.id());
            holds.holdFor(part, answer);
        }
    }

    private static void skip(Run run, Tranche part, LocalText reason, Long answerId) {
        run.skipped.add(new BatchSkip(run.batchId, part.id(), reason, answerId));
    }
}
