package org.yichuang.launch.demo;

import jakarta.enterprise.context.ApplicationScoped;

/** What is new on the morning on which the demo's clock begins: a call opens today, a notice hangs, a group waits for its filing. */
@ApplicationScoped
class DemoMorning {
    private final DemoOrganisations organisations;
    private final DemoCalls calls;
    private final DemoApplications applications;
    private final DemoFunds funds;
    private final DemoNotices notices;
    private final DemoStandings standings;

    DemoMorning(DemoOrganisations organisations, DemoCalls calls, DemoApplications applications, DemoFunds funds, DemoNotices notices,
                DemoStandings standings) {
        this.organisations = organisations;
        this.calls = calls;
        this.applications = applications;
        this.funds = funds;
        this.notices = notices;
        this.standings = standings;
    }

    void dawn(DemoOrganisations.Entered entered) {
        organisations.file(entered.host());
        var call = calls.announce();
        applications.write(call, entered.own(), entered.neighbours());
        funds.open(call);
        notices.post(entered.own());
        standings.workOut();
    }
}
