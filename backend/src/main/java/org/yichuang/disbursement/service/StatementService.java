package org.yichuang.disbursement.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.yichuang.disbursement.DisbursementProblem;
import org.yichuang.disbursement.domain.BankLine;
import org.yichuang.disbursement.domain.BankStatement;
import org.yichuang.disbursement.domain.BankStore;
import org.yichuang.disbursement.domain.Layouts;
import org.yichuang.disbursement.domain.StatementRow;
import org.yichuang.disbursement.wire.StatementView;
import org.yichuang.fund.Pools;
import org.yichuang.identity.Role;
import org.yichuang.kernel.csv.Sheets;
import org.yichuang.kernel.csv.UnreadableSheet;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** Takes in what the bank says happened. A movement is known by the bank's serial number, so the same file twice changes nothing. */
@UseCase
public class StatementService {
    private static final int LARGEST = 8 << 20;
    private final BankStore store;
    private final DisbursementAccess access;
    private final Pools pools;
    private final Matching matching;
    private final StatementReading reading;
    private final Replies replies;
    private final BusinessClock clock;

    StatementService(BankStore store, DisbursementAccess access, Pools pools, Matching matching, StatementReading reading, Replies replies,
                     BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.pools = pools;
        this.matching = matching;
        this.reading = reading;
        this.replies = replies;
        this.clock = clock;
    }

    public StatementView bringIn(long poolId, String layoutKey, byte[] file, RequestKey key) {
        var pool = pools.summary(poolId);
        access.requireRole(pool.divisionPath(), Role.FINANCE_CLERK);
        var digest = Digest.sha256(file);
        return replies.replayOr(key, "import-bank-statement", List.of(new Id(poolId), layoutKey, digest), StatementView.class, () -> {
            var layout = Layouts.CURRENT.statement(layoutKey);
            var rows = layout.read(sheet(file));
            var known = rows.isEmpty() ? new HashSet<String>() : store.known(poolId, rows.stream().map(StatementRow::serial).collect(Collectors.toSet()));
            var statement = new BankStatement(Ids.next(), poolId, pool.divisionPath(), layout, digest, rows.size(), known.size(), access.accountId(), clock.now());
            store.add(statement);
            var lines = rows.stream().filter(row -> !known.contains(row.serial())).map(row -> new BankLine(statement.id(), poolId, row)).toList();
            lines.forEach(store::add);
            lines.forEach(line -> matching.recognise(line, pool.divisionPath()));
            store.flush();
            return reading.view(statement);
        });
    }

    private static List<List<String>> sheet(byte[] file) {
        if (file.length > LARGEST) throw DisbursementProblem.STATEMENT_TOO_LARGE.with("rows", 5_000);
        var rows = new ArrayList<List<String>>();
        try {
            Sheets.read(file, (number, cells) -> rows.add(cells));
        } catch (UnreadableSheet broken) {
            throw DisbursementProblem.STATEMENT_UNREADABLE.with("tried", broken.getMessage());
        }
        return rows;
    }
}
