package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.life.LiveWork;

/** Whoever carries out a project that runs is at work, whatever its activity records say. */
@ApplicationScoped
class LiveProjects implements LiveWork {
    private final ProjectStore projects;

    LiveProjects(ProjectStore projects) {
        this.projects = projects;
    }

    @Override
    public Set<Long> runningFor(Collection<Long> organisationIds) {
        return projects.implementersAtWork(organisationIds);
    }
}
