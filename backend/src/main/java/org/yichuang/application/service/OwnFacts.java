package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.domain.Application;
import org.yichuang.call.CallSummary;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactValue;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.place.Division;
import org.yichuang.place.Divisions;

/** What this stage knows of an application when the gate is asked about it. What the form does not say is left out, and so unknown. */
@ApplicationScoped
class OwnFacts {
    private static final Set<ApplicationStatus> COUNTED = EnumSet.complementOf(EnumSet.of(ApplicationStatus.DRAFT, ApplicationStatus.NOT_SUBMITTED,
            ApplicationStatus.WITHDRAWN));
    private static final LocalText RECEIVED = new LocalText("本次征集收到的申报", "applications received in this call");
    private static final LocalText COMMITMENT = new LocalText("申报书中的承诺", "the commitment in the application");
    private final EntityManager db;
    private final SavedSections saved;
    private final Divisions divisions;
    private final BusinessClock clock;

    OwnFacts(EntityManager db, SavedSections saved, Divisions divisions, BusinessClock clock) {
        this.db = db;
        this.saved = saved;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** @param application null before there is one: then the one that is about to be written is counted */
    Map<String, Fact> of(CallSummary call, long organisationId, ApplicationForm form, Application application) {
        var facts = new HashMap<String, Fact>();
        var others = others(call.id(), organisationId, application);
        facts.put("application.count-in-call", fact(FactValue.number(others.size() + 1L), others, RECEIVED));
        if (application == null) return facts;
        var contents = SavedSections.contents(saved.of(application.id()));
        var records = List.of(application.subject());
        form.otherPublicFunding(contents).ifPresent(has -> facts.put("application.other-public-funding", fact(FactValue.flag(has), records, COMMITMENT)));
        form.answer(contents, "project-place").flatMap(place -> named(place, call.divisionPath())).ifPresent(unit -> facts.put(
                "application.place-in-division", fact(FactValue.flag(true), records,
                        new LocalText("申报书写明的实施地点：" + unit.name(), "the place named in the application: " + unit.name()))));
        return facts;
    }

    private List<Subject> others(long callId, long organisationId, Application application) {
        return db.createQuery("select id from Application where callId = :call and organisationId = :body and status in :counted and id <> :this", Long.class)
                .setParameter("call", callId).setParameter("body", organisationId).setParameter("counted", COUNTED)
                .setParameter("this", application == null ? 0L : application.id())
                .getResultList().stream().map(id -> new Subject(Application.KIND, id)).toList();
    }

    /** A unit of the call's own region that the answer names. A place that no list knows is not thereby elsewhere. */
    private Optional<Division> named(String place, String within) {
        return divisions.allOn(clock.today()).values().stream().filter(unit -> unit.path().startsWith(within) && place.contains(unit.name()))
                .max(Comparator.comparingInt(unit -> unit.path().length()));
    }

    private Fact fact(FactValue value, List<Subject> records, LocalText source) {
        return new Fact(value, records, source, clock.now());
    }
}
