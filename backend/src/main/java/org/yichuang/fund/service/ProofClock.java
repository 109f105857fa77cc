package org.yichuang.fund.service;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.Leases;

/** Proves the books every night; one copy of the service does it. */
@ApplicationScoped
public class ProofClock {
    private final BookProof proof;
    private final Leases leases;
    private final Actor actor;

    ProofClock(BookProof proof, Leases leases, Actor actor) {
        this.proof = proof;
        this.leases = leases;
        this.actor = actor;
    }

    @Scheduled(cron = "${yichuang.fund.proof}", timeZone = "Asia/Shanghai", identity = "fund-proof")
    void tick() {
        prove();
    }

    /** Says whether it was done here; another copy may be at it. */
    public boolean prove() {
        actor.isJob("fund-proof");
        return leases.hold("fund-proof", Duration.ofMinutes(30), proof::run);
    }
}
