package org.yichuang.closing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.yichuang.award.Projects;
import org.yichuang.closing.domain.Settlement;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.Period;

/** A settlement of a project that is overdue, for tests of what a gate says to it. Joins the transaction it is called in. */
@ApplicationScoped
public class Overdue {
    private final EntityManager db;
    private final Projects projects;
    private final BusinessClock clock;

    Overdue(EntityManager db, Projects projects, BusinessClock clock) {
        this.db = db;
        this.projects = projects;
        this.clock = clock;
    }

    public void of(long projectId) {
        QuarkusTransaction.joiningExisting().run(() -> {
            var yesterday = clock.today().minusDays(1);
            db.persist(new Settlement(projects.require(projectId), null, false, new Period(yesterday, yesterday, yesterday, false), clock.now()));
        });
    }
}
