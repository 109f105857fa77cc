package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.award.domain.Project;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.ExitObstacle;
import org.yichuang.organisation.ExitObstacles;

/** An organisation with a running project, its own or one that it hosts, cannot leave. */
@ApplicationScoped
class LiveProjects implements ExitObstacles {
    private final ProjectStore projects;

    LiveProjects(ProjectStore projects) {
        this.projects = projects;
    }

    @Override
    public List<ExitObstacle> of(long organisationId) {
        return projects.of(organisationId).stream().map(Project::summary).filter(one -> one.status().isLive())
                .map(one -> new ExitObstacle(ExitObstacle.Kind.LIVE_PROJECT, new Id(one.id()), one.title())).toList();
    }
}
