package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.ConfirmingParty;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.Confirmation;
import org.yichuang.kernel.actor.Actor;

/** Who has confirmed the version that is put up, and who is still awaited. */
@ApplicationScoped
class Confirmations {
    private final EntityManager db;
    private final Actor actor;

    Confirmations(EntityManager db, Actor actor) {
        this.db = db;
        this.actor = actor;
    }

    /** Of the newest version that anybody has confirmed; older ones were taken back to be changed. */
    List<Confirmation> of(Application application) {
        return db.createQuery("from Confirmation where applicationId = :id and contentVersion = (select max(c.contentVersion) from Confirmation c "
                + "where c.applicationId = :id) order by id", Confirmation.class).setParameter("id", application.id()).getResultList();
    }

    private List<Confirmation> ofThisVersion(Application application) {
        return db.createQuery("from Confirmation where applicationId = :id and contentVersion = :version order by id", Confirmation.class)
                .setParameter("id", application.id()).setParameter("version", application.version()).getResultList();
    }

    /** Empty when nobody is awaited. */
    Set<ConfirmingParty> awaited(Application application) {
        var awaited = EnumSet.noneOf(ConfirmingParty.class);
        if (application.status() != ApplicationStatus.AWAITING_CONFIRMATION) return awaited;
        awaited.add(ConfirmingParty.OWNER);
        if (application.hostId() != null) awaited.add(ConfirmingParty.HOST);
        awaited.removeAll(ofThisVersion(application).stream().map(Confirmation::party).collect(Collectors.toSet()));
        return awaited;
    }

    void confirm(Application application, ConfirmingParty party, java.time.Instant at) {
        db.persist(new Confirmation(application, party, actor, at));
        db.flush();
    }
}
