package org.yichuang.standing.service;

import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.audit.AuditTrail;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationSummary;
import org.yichuang.place.Divisions;
import org.yichuang.standing.StandingProblem;
import org.yichuang.standing.domain.Declared;
import org.yichuang.standing.domain.DeclarationStore;
import org.yichuang.standing.domain.Earned;
import org.yichuang.standing.domain.Merit;
import org.yichuang.standing.domain.MeritKind;
import org.yichuang.standing.domain.MeritStruck;
import org.yichuang.standing.domain.YearlyConfirmation;

/** The township confirms the year of an organisation and enters honours and resources by their documents; each counts at once. */
@UseCase
public class DeclarationService {
    private final DeclarationStore store;
    private final StandingAccess access;
    private final StandingQueries queries;
    private final ScoreKeeping keeping;
    private final SubjectLocks locks;
    private final Divisions divisions;
    private final Replies replies;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Actor actor;

    DeclarationService(DeclarationStore store, StandingAccess access, StandingQueries queries, ScoreKeeping keeping, SubjectLocks locks, Divisions divisions,
                       Replies replies, AuditTrail audit, BusinessClock clock, Actor actor) {
        this.store = store;
        this.access = access;
        this.queries = queries;
        this.keeping = keeping;
        this.locks = locks;
        this.divisions = divisions;
        this.replies = replies;
        this.audit = audit;
        this.clock = clock;
        this.actor = actor;
    }

    public StandingView confirm(long organisationId, RequestKey key, ConfirmYear given) {
        return replies.replayOr(key, "confirmYear", Map.of("organisation", new Id(organisationId), "body", given), StandingView.class, () -> {
            var body = access.enterable(organisationId);
            if (given.confirmedOn().isAfter(clock.today())) throw StandingProblem.STANDING_DAY_TO_COME.refuse().at("/confirmedOn", "standing-day-to-come.title");
            given.area().forEach(code -> divisions.require(code, given.confirmedOn()));
            var declared = new Declared(0, given.confirmedOn(), given.residents(), given.area(),
                    given.keyGroups().stream().map(Enum::name).collect(Collectors.toSet()), given.houseRules(), given.instructorActivities(), given.partyExempt());
            store.add(new YearlyConfirmation(organisationId, declared, given.note(), actor.accountId(), actor.name(), clock.now()));
            audit.record(new Subject("organisation", organisationId), "year-confirmed", Map.of("on", given.confirmedOn().toString()));
            return counted(body);
        });
    }

    public StandingView enter(long organisationId, RequestKey key, EnterMerit given) {
        return replies.replayOr(key, "enterMerit", Map.of("organisation", new Id(organisationId), "body", given), StandingView.class, () -> {
            var body = access.enterable(organisationId);
            if (given.givenOn().isAfter(clock.today())) throw StandingProblem.STANDING_DAY_TO_COME.refuse().at("/givenOn", "standing-day-to-come.title");
            boolean honour = given.kind() == MeritKind.HONOUR;
            if (honour != (given.level() != null) || honour == (given.amountFen() != null)) throw StandingProblem.LEVEL_OR_AMOUNT.refuse();
            locks.hold(new Subject("standing", organisationId));
            var title = given.title().strip();
            var number = given.documentNo().strip();
            if (store.knows(organisationId, number, title)) throw StandingProblem.MERIT_KNOWN.with("document", number);
            var earned = new Earned(0, given.kind(), given.givenOn(), given.level(), honour ? 0 : given.amountFen(), title);
            var merit = new Merit(organisationId, earned, given.giver().strip(), number, actor.accountId(), actor.name(), clock.now());
            store.add(merit);
            audit.record(merit.subject(), "entered", Map.of("organisation", organisationId, "kind", given.kind(), "document", number));
            return counted(body);
        });
    }

    public StandingView strike(long organisationId, long meritId, RequestKey key, StrikeMerit given) {
        return replies.replayOr(key, "strikeMerit", Map.of("merit", new Id(meritId), "body", given), StandingView.class, () -> {
            var body = access.enterable(organisationId);
            var merit = store.merit(meritId);
            if (merit == null || merit.organisationId() != organisationId) throw CommonProblem.NOT_FOUND.refuse();
            locks.hold(new Subject("standing", organisationId));
            if (store.isStruck(meritId)) throw StandingProblem.MERIT_STRUCK_ALREADY.refuse();
            store.add(new MeritStruck(merit, given.reason().strip(), actor.accountId(), actor.name(), clock.now()));
            audit.record(merit.subject(), "struck", Map.of("organisation", organisationId, "reason", given.reason()));
            return counted(body);
        });
    }

    private StandingView counted(OrganisationSummary body) {
        keeping.renew(body.id());
        return queries.get(body.id());
    }
}
