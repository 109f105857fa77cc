package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import java.util.function.LongFunction;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.disbursement.domain.BankStatement;
import org.yichuang.disbursement.domain.BankStore;
import org.yichuang.disbursement.domain.Difference;
import org.yichuang.disbursement.domain.Payment;
import org.yichuang.disbursement.domain.PaymentBatch;
import org.yichuang.disbursement.domain.PaymentStore;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.domain.TrancheStore;

/** Where the things of this stage are at home, for the auditors of a region. */
class Regions {
    @Produces @ApplicationScoped
    SubjectRegion ofTranches(TrancheStore store) {
        return new Home(Tranche.KIND, id -> store.find(id).map(Tranche::divisionPath));
    }

    @Produces @ApplicationScoped
    SubjectRegion ofPayments(PaymentStore store) {
        return new Home(Payment.KIND, id -> store.find(id).map(Payment::divisionPath));
    }

    @Produces @ApplicationScoped
    SubjectRegion ofBatches(PaymentStore store) {
        return new Home(PaymentBatch.KIND, id -> store.batch(id).map(PaymentBatch::divisionPath));
    }

    @Produces @ApplicationScoped
    SubjectRegion ofStatements(BankStore store) {
        return new Home(BankStatement.KIND, id -> store.statement(id).map(BankStatement::divisionPath));
    }

    @Produces @ApplicationScoped
    SubjectRegion ofDifferences(BankStore store) {
        return new Home(Difference.KIND, id -> store.difference(id).map(Difference::divisionPath));
    }

    private record Home(String subjectKind, LongFunction<Optional<String>> path) implements SubjectRegion {
        @Override
        public Optional<String> pathOf(long id) {
            return path.apply(id);
        }
    }
}
