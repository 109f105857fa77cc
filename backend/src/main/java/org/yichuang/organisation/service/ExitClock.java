package org.yichuang.organisation.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.Map;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.job.OneByOne;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;
import org.yichuang.notice.LineStatus;
import org.yichuang.notice.Notices;
import org.yichuang.organisation.ExitStatus;
import org.yichuang.organisation.HostLinkStatus;
import org.yichuang.organisation.OrganisationStatus;
import org.yichuang.organisation.domain.ExitRequest;
import org.yichuang.organisation.domain.Organisation;

/** Takes organisations out of the register once publicity is over; an objection that was upheld ends the request instead. */
@ApplicationScoped
public class ExitClock {
    private final EntityManager db;
    private final ExitStore store;
    private final HostLinks links;
    private final ExitGuard guard;
    private final Notices notices;
    private final Transitions transitions;
    private final Leases leases;
    private final Actor actor;
    private final Words words;

    ExitClock(EntityManager db, ExitStore store, HostLinks links, ExitGuard guard, Notices notices, Transitions transitions, Leases leases, Actor actor,
              Words words) {
        this.db = db;
        this.store = store;
        this.links = links;
        this.guard = guard;
        this.notices = notices;
        this.transitions = transitions;
        this.leases = leases;
        this.actor = actor;
        this.words = words;
    }

    @Scheduled(every = "${yichuang.organisation.clock}", identity = "exit-clock")
    void tick() {
        actor.isJob("exit-clock");
        leases.hold("exit-clock", Duration.ofMinutes(1), this::catchUp);
    }

    public void catchUp() {
        OneByOne.each(QuarkusTransaction.requiringNew().call(store::inPublicity), this::follow);
    }

    private void follow(long id) {
        var request = store.lock(id);
        if (request.status() != ExitStatus.IN_PUBLICITY) return;
        var line = notices.lineState(request.subject()).orElse(LineStatus.IN_PUBLICITY);
        if (line == LineStatus.OBJECTION_UPHELD) transitions.move(request, ExitStatus.REFUSED, say("exit.upheld"));
        // What came up meanwhile is settled first; the request waits for it and is looked at again with the next tick.
        if (line == LineStatus.CLEARED && guard.obstaclesHeld(request.organisationId()).isEmpty()) complete(request);
    }

    private void complete(ExitRequest request) {
        var body = db.find(Organisation.class, request.organisationId(), LockModeType.PESSIMISTIC_WRITE);
        links.linksOf(body.id()).forEach(link -> transitions.move(link, HostLinkStatus.ENDED, say("exit.link-ended")));
        transitions.move(body, OrganisationStatus.EXITED, say("exit.completed"));
        transitions.move(request, ExitStatus.COMPLETED, null);
    }

    private String say(String key) {
        return words.say(Language.ZH, "organisation", key, Map.of());
    }
}
