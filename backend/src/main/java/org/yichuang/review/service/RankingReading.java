package org.yichuang.review.service;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.call.CallDirectory;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.review.domain.Ranking;
import org.yichuang.review.domain.RankingPlace;
import org.yichuang.review.domain.RankingStore;

/** Rankings for those who decide on them, every version; single sheets for the chair, the lead and the auditor. */
@UseCase
public class RankingReading {
    private final EntityManager db;
    private final RankingStore store;
    private final Results results;
    private final ReviewAccess access;
    private final ApplicationDirectory applications;
    private final OrganisationDirectory organisations;
    private final CallDirectory calls;

    RankingReading(EntityManager db, RankingStore store, Results results, ReviewAccess access, ApplicationDirectory applications,
                   OrganisationDirectory organisations, CallDirectory calls) {
        this.db = db;
        this.store = store;
        this.results = results;
        this.access = access;
        this.applications = applications;
        this.organisations = organisations;
        this.calls = calls;
    }

    public RankingView get(long id) {
        return view(readable(id));
    }

    /** Every version of every list of a call, the newest first. */
    public List<RankingView> ofCall(long callId) {
        access.requireDesk(calls.summary(callId).divisionPath());
        return db.createQuery("from Ranking where callId = :call order by listKey, versionNo desc", Ranking.class).setParameter("call", callId)
                .getResultList().stream().map(this::view).toList();
    }

    /** Who gave what, void sheets included with their reason. */
    public List<SheetOnFile> sheets(long id) {
        var ranking = readable(id);
        access.require(ranking.divisionPath(), ReviewAccess.SHEETS);
        return results.onFile(ranking);
    }

    private Ranking readable(long id) {
        var ranking = store.find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        access.requireDesk(ranking.divisionPath());
        return ranking;
    }

    RankingView view(Ranking one) {
        var places = store.places(one.id());
        var facts = applications.facts(places.stream().map(RankingPlace::applicationId).toList());
        var bodies = organisations.summaries(facts.values().stream().map(ApplicationFacts::organisationId).distinct().toList());
        var decimals = new HashMap<Long, Integer>();
        var shown = places.stream().map(place -> {
            var fact = facts.get(place.applicationId());
            int digits = decimals.computeIfAbsent(fact.ruleBookId(), id -> calls.rulesOf(id).review().aggregation().displayDecimals());
            var ranked = place.ranked();
            return new RankingView.Place(ranked.place(), new Id(fact.id()), fact.title(), fact.receiptNo(), bodies.get(fact.organisationId()).name(),
                    fact.requested().fen(), ranked.passed(), ranked.base().shown(digits), ranked.base(), ranked.bonus(), ranked.total().shown(digits),
                    ranked.total(), ranked.decidedBy(), Json.read(place.detail(), ScoreDetail.class));
        }).toList();
        return new RankingView(new Id(one.id()), new Id(one.callId()), one.listKey(), one.versionNo(), one.status(), one.validSheets(), one.method(),
                one.drawSeed(), one.reason(), one.computedAt(), one.announcedAt(), Id.of(one.formerId()), shown, one.version());
    }
}
