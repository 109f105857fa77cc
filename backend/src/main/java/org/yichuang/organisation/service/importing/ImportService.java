package org.yichuang.organisation.service.importing;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.yichuang.identity.Caller;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.ImportStatus;
import org.yichuang.organisation.domain.OrganisationImport;
import org.yichuang.organisation.wire.ImportView;
import org.yichuang.place.Divisions;

/** Bringing a file of organisations into the register: looked at, then confirmed, and undone while nothing rests on it. */
@UseCase
public class ImportService {
    private static final int TOGETHER = 200;
    private final EntityManager db;
    private final ImportAccess access;
    private final ImportRows rows;
    private final Comparing comparing;
    private final Bringing bringing;
    private final Undoing undoing;
    private final ImportQueries queries;
    private final Divisions divisions;
    private final BusinessClock clock;
    private final Caller caller;
    private final Transitions transitions;
    private final Replies replies;

    ImportService(EntityManager db, ImportAccess access, ImportRows rows, Comparing comparing, Bringing bringing, Undoing undoing, ImportQueries queries,
                  Divisions divisions, BusinessClock clock, Caller caller, Transitions transitions, Replies replies) {
        this.db = db;
        this.access = access;
        this.rows = rows;
        this.comparing = comparing;
        this.bringing = bringing;
        this.undoing = undoing;
        this.queries = queries;
        this.divisions = divisions;
        this.clock = clock;
        this.caller = caller;
        this.transitions = transitions;
        this.replies = replies;
    }

    /** Nothing of the file is in the register afterwards. */
    public ImportView preview(byte[] file) {
        var reach = access.reach();
        var lines = SheetFile.read(file);
        var today = clock.today();
        var places = new Places(divisions.allOn(today));
        var read = lines.stream().map(line -> new ReadRow(line, places, home -> reach.coversDivision(home.path()), today)).toList();
        var compared = comparing.compare(read, known -> reach.coversDivision(known.home().divisionPath()));
        var one = new OrganisationImport(Digest.sha256(file), reach.divisionPaths(), caller.accountId(), clock.now());
        db.persist(one);
        db.unwrap(Session.class).setJdbcBatchSize(TOGETHER);
        rows.keep(one.id(), compared);
        db.flush();
        return queries.view(one);
    }

    public ImportView confirm(Id id, IfMatch expected, RequestKey key) {
        access.visible(id);
        return replies.replayOr(key, "confirm-organisation-import", List.of(id), ImportView.class, () -> {
            var one = held(id, expected);
            if (one.status() != ImportStatus.PREVIEWED) throw illegal(one, ImportStatus.DONE);
            bringing.bring(one.id());
            transitions.move(one, ImportStatus.DONE);
            db.flush();
            return queries.view(one);
        });
    }

    public ImportView undo(Id id, IfMatch expected, RequestKey key, String reason) {
        access.visible(id);
        return replies.replayOr(key, "undo-organisation-import", List.of(id, reason), ImportView.class, () -> {
            var one = held(id, expected);
            if (one.status() != ImportStatus.DONE) throw illegal(one, ImportStatus.UNDONE);
            undoing.undo(one.id(), reason);
            transitions.move(one, ImportStatus.UNDONE, reason);
            db.flush();
            return queries.view(one);
        });
    }

    private OrganisationImport held(Id id, IfMatch expected) {
        var one = access.held(id);
        IfMatch.check(expected, one.version());
        return one;
    }

    private static RuntimeException illegal(OrganisationImport one, ImportStatus to) {
        return CommonProblem.ILLEGAL_STEP.with("subject", one.subject().kind()).with("from", one.status()).with("to", to);
    }
}
