package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.application.ApplicationHolds;
import org.yichuang.application.DecidedAbove;
import org.yichuang.decision.DecisionProblem;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.time.BusinessClock;

/** What has been decided on is neither withdrawn nor taken up again as an application: who is awarded or on the reserve gives that up. */
@ApplicationScoped
class DecidedApplications implements ApplicationHolds, DecidedAbove {
    private final AwardLineStore lines;
    private final AwardLineLife life;
    private final BusinessClock clock;

    DecidedApplications(AwardLineStore lines, AwardLineLife life, BusinessClock clock) {
        this.lines = lines;
        this.life = life;
        this.clock = clock;
    }

    /** The list is held first: a decision that is just being approved comes before this or sees what was taken back. */
    @Override
    public Optional<Refusal> against(Wish wish, ApplicationFacts application) {
        life.holdList(application.callId());
        return lines.ofApplication(application.id()).map(line -> (wish == Wish.WITHDRAW ? DecisionProblem.DECIDED_GIVE_UP : DecisionProblem.DECIDED_NOT_REOPENED)
                .with("status", line.statusAt(clock.now())));
    }

    @Override
    public Set<Long> decided(Collection<Long> applicationIds) {
        return lines.decidedOf(applicationIds);
    }
}
