package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.kernel.step.Subject;
import org.yichuang.organisation.ExitObstacle;
import org.yichuang.organisation.ExitObstacles;
import org.yichuang.organisation.OrganisationProblem;

/** Nobody leaves with something unsettled: asked at the request, at the agreement and when it would be done. */
@ApplicationScoped
class ExitGuard {
    private final Instance<ExitObstacles> stages;
    private final SubjectLocks locks;

    ExitGuard(@Any Instance<ExitObstacles> stages, SubjectLocks locks) {
        this.stages = stages;
        this.locks = locks;
    }

    List<ExitObstacle> obstacles(long organisationId) {
        return stages.stream().flatMap(stage -> stage.of(organisationId).stream())
                .sorted(Comparator.comparing(ExitObstacle::kind).thenComparing(ExitObstacle::id)).toList();
    }

    /** The same; whatever asks a gate about the organisation waits until the transaction ends. */
    List<ExitObstacle> obstaclesHeld(long organisationId) {
        locks.hold(new Subject("organisation", organisationId));
        return obstacles(organisationId);
    }

    void requireSettled(long organisationId) {
        var found = obstaclesHeld(organisationId);
        if (found.isEmpty()) return;
        var refusal = OrganisationProblem.EXIT_OBSTRUCTED.with("obstacles", found);
        for (int i = 0; i < found.size(); i++) refusal.at("/obstacles/" + i, found.get(i).messageKey(), Map.of("title", found.get(i).title()));
        throw refusal;
    }
}
