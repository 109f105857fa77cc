package org.yichuang.launch.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty demo once: first the register, which can be taken up again, then the people and what they did, in one transaction. */
@ApplicationScoped
class DemoDistrict {
    private static final int LONGEST_SECONDS = 300;
    private final DemoRegister register;
    private final DemoCast cast;
    private final DemoOrganisations organisations;
    private final DemoCalls calls;
    private final DemoApplications applications;
    private final DemoFunds funds;
    private final DemoNotices notices;
    private final boolean demo;

    DemoDistrict(DemoRegister register, DemoCast cast, DemoOrganisations organisations, DemoCalls calls, DemoApplications applications,
                 DemoFunds funds, DemoNotices notices,
                 @ConfigProperty(name = "yichuang.demo") boolean demo) {
        this.register = register;
        this.cast = cast;
        this.organisations = organisations;
        this.calls = calls;
        this.applications = applications;
        this.funds = funds;
        this.notices = notices;
        this.demo = demo;
    }

    /** After the divisions are there and the demo's clock stands where it should. */
    void fill(@Observes @Priority(3000) StartupEvent start) {
        if (!demo || cast.isThere()) return;
        register.load(DemoRegister.SEED);
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            cast.enter();
            var entered = organisations.enter();
            var call = calls.announce();
            applications.write(call, entered.own(), entered.neighbours());
            funds.open(call);
            notices.post(entered.own());
        });
    }
}
