package org.yichuang.launch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What happened in the district in 2026 before the demo's clock begins: each deed on its day, by the person whose task it is. */
@ApplicationScoped
class DemoYear {
    private final DemoCalendar calendar;
    private final DemoOrganisations organisations;
    private final DemoGroups groups;
    private final DemoCalls calls;
    private final DemoReview review;
    private final DemoSpring spring;
    private final DemoMay may;
    private final DemoSummer summer;
    private final DemoAutumn autumn;
    private final DemoStandings standings;

    DemoYear(DemoCalendar calendar, DemoOrganisations organisations, DemoGroups groups, DemoCalls calls, DemoReview review, DemoSpring spring, DemoMay may,
             DemoSummer summer, DemoAutumn autumn, DemoStandings standings) {
        this.calendar = calendar;
        this.organisations = organisations;
        this.groups = groups;
        this.calls = calls;
        this.review = review;
        this.spring = spring;
        this.may = may;
        this.summer = summer;
        this.autumn = autumn;
        this.standings = standings;
    }

    /** @return the organisations of the demo's first people */
    DemoOrganisations.Entered tell() {
        var proposals = DemoProposal.all();
        calendar.on("2026-01-04");
        var entered = organisations.enter();
        groups.enter(proposals, entered);
        review.enterPool();
        calls.openProgramme();
        spring.begin(of("spring", proposals));
        may.award(of("may", proposals));
        may.begin();
        spring.halfTime();
        may.progress();
        summer.announce();
        spring.ask();
        may.report();
        autumn.announce();
        summer.handIn(of("summer", proposals));
        summer.beginReview();
        spring.report();
        autumn.handIn(of("autumn", proposals));
        spring.grade();
        autumn.townshipsPass();
        summer.finishReview();
        autumn.bureauPasses();
        spring.close();
        may.halfTime();
        summer.propose();
        autumn.beginReview();
        summer.decide();
        may.secondMoney();
        standings.publish();
        return entered;
    }

    private static List<DemoProposal> of(String call, List<DemoProposal> all) {
        return all.stream().filter(one -> one.call().equals(call)).toList();
    }
}
