package org.yichuang.launch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.jboss.logging.Logger;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.BodyOnPaper;
import org.yichuang.organisation.RegisterTakeover;
import org.yichuang.place.Divisions;

/** The district's 3,630 organisations as the survey counted them, in its real villages, under made-up names. */
@ApplicationScoped
public class DemoRegister {
    /** Of the demo's own register. */
    public static final long SEED = 330604;
    private static final Logger LOG = Logger.getLogger(DemoRegister.class);
    private static final int TOGETHER = 500;
    private final RegisterTakeover register;
    private final Divisions divisions;
    private final BusinessClock clock;

    DemoRegister(RegisterTakeover register, Divisions divisions, BusinessClock clock) {
        this.register = register;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** The same seed gives the same organisations. What the register holds already stays as it is, so a load that broke off is taken up again. */
    @ActivateRequestContext
    public int load(long seed) {
        var bodies = bodies(seed);
        int entered = 0;
        for (int from = 0; from < bodies.size(); from += TOGETHER) {
            entered += register.bring(bodies.subList(from, Math.min(from + TOGETHER, bodies.size()))).size();
        }
        if (entered > 0) LOG.infof("the demo's register: %d organisations entered", entered);
        return entered;
    }

    List<BodyOnPaper> bodies(long seed) {
        return new DemoBodies(divisions.allOn(clock.today()).values(), seed).all();
    }
}
