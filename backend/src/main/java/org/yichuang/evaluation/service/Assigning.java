package org.yichuang.evaluation.service;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.audit.AuditTrail;
import org.yichuang.evaluation.EvaluationProblem;
import org.yichuang.evaluation.domain.AssessorConflict;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.identity.Accounts;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** The office assigns an assessor, who declares before seeing the file. Who declares a conflict is out of this project for good. */
@UseCase
public class Assigning {
    private final EvaluationStore store;
    private final EvaluationAccess access;
    private final EvaluationViews views;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Caller caller;
    private final BusinessClock clock;

    Assigning(EvaluationStore store, EvaluationAccess access, EvaluationViews views, Accounts accounts, AuditTrail audit, Caller caller, BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.accounts = accounts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Assessors of the region, with what speaks against them. */
    public List<AssessorView> candidates(long id) {
        var evaluation = access.managed(store.find(id));
        var conflicted = conflicted(evaluation);
        var insiders = insiders(evaluation);
        return accounts.holdersIn(Role.ASSESSOR, evaluation.divisionPath()).stream().map(one -> new AssessorView(Id.of(one.accountId()), one.name(),
                conflicted.contains(one.accountId()), insiders.contains(one.accountId()))).toList();
    }

    public EvaluationView assign(long id, IfMatch expected, Id assessorId) {
        var evaluation = access.managed(store.lock(id));
        IfMatch.check(expected, evaluation.version());
        if (!canBeAssigned(evaluation)) throw EvaluationProblem.NO_ASSESSOR_NOW.with("status", evaluation.status());
        var assessor = accounts.holdersIn(Role.ASSESSOR, evaluation.divisionPath()).stream().filter(one -> one.accountId() == assessorId.value()).findFirst()
                .orElseThrow(EvaluationProblem.NOT_AN_ASSESSOR::refuse);
        if (conflicted(evaluation).contains(assessor.accountId())) throw EvaluationProblem.ASSESSOR_CONFLICTED.with("name", assessor.name());
        if (insiders(evaluation).contains(assessor.accountId())) throw EvaluationProblem.ASSESSOR_IN_PROJECT.with("name", assessor.name());
        evaluation.assign(assessor.accountId(), assessor.name(), clock.now());
        audit.record(evaluation.subject(), "assessor-assigned", Map.of("assessor", assessor.accountId()));
        store.flush();
        return views.view(evaluation);
    }

    static boolean canBeAssigned(Evaluation evaluation) {
        return switch (evaluation.status()) {
            case PLANNED, DUE, REPORTED, RECTIFYING -> true;
            default -> false;
        };
    }

    public EvaluationView declare(long id, IfMatch expected, DeclareConflict given) {
        var evaluation = access.assessable(store.lock(id));
        IfMatch.check(expected, evaluation.version());
        if (evaluation.isDeclared()) throw EvaluationProblem.DECLARED_ALREADY.refuse();
        if (given.conflict() && (given.ground() == null || given.ground().isBlank())) {
            throw CommonProblem.INVALID_FIELDS.refuse().at("/ground", "field.NotNull");
        }
        audit.record(evaluation.subject(), given.conflict() ? "conflict-declared" : "declared-free", Map.of("assessor", caller.accountId()));
        if (given.conflict()) {
            store.add(new AssessorConflict(evaluation.projectId(), caller.accountId(), given.ground(), clock.now()));
            evaluation.unassign();
        } else {
            evaluation.declaredFree(clock.now());
        }
        store.flush();
        return views.view(evaluation);
    }

    private Set<Long> conflicted(Evaluation evaluation) {
        return store.conflicts(evaluation.projectId()).stream().map(AssessorConflict::assessorId).collect(Collectors.toSet());
    }

    private Set<Long> insiders(Evaluation evaluation) {
        var all = new HashSet<Long>();
        accounts.holdersOf(evaluation.implementerId()).forEach(one -> all.add(one.accountId()));
        if (evaluation.hostId() != null) accounts.holdersOf(evaluation.hostId()).forEach(one -> all.add(one.accountId()));
        return all;
    }
}
