package org.yichuang.award.service;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.yichuang.award.ChangeStatus;
import org.yichuang.award.ProjectSummary;
import org.yichuang.award.Projects;
import org.yichuang.award.domain.ChangeRequest;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.award.wire.ChangeView;
import org.yichuang.call.rules.ChangeRules.DecidedBy;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;

/** Change requests, newest first, and one with what may be done with it. */
@UseCase
public class ChangeReading {
    private final EntityManager db;
    private final ProjectStore store;
    private final Projects projects;
    private final AwardAccess access;

    ChangeReading(EntityManager db, ProjectStore store, Projects projects, AwardAccess access) {
        this.db = db;
        this.store = store;
        this.projects = projects;
        this.access = access;
    }

    public ChangeView get(long id) {
        var request = store.change(id).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        access.requireReadable(request.divisionPath(), request.implementerId(), request.hostId());
        return view(request);
    }

    public Page<ChangeView> list(Long projectId, ChangeStatus status, PageRequest page) {
        var where = new ArrayList<String>(List.of(access.condition("c")));
        var given = new LinkedHashMap<String, Object>();
        if (projectId != null) {
            where.add("c.projectId = :project");
            given.put("project", projectId);
        }
        if (status != null) {
            where.add("c.status = :status");
            given.put("status", status);
        }
        if (page.cursor != null) {
            where.add("c.id < :after");
            given.put("after", page.cursor.id());
        }
        var query = access.bind(db.createQuery("select c from ChangeRequest c where " + String.join(" and ", where) + " order by c.id desc", ChangeRequest.class));
        given.forEach(query::setParameter);
        var rows = query.setMaxResults(page.limit + 1).getResultList();
        var of = projects.summaries(rows.stream().map(ChangeRequest::projectId).distinct().toList());
        return Page.of(rows, page, row -> view(row, of.get(row.projectId())), last -> new Cursor("", last.id()));
    }

    ChangeView view(ChangeRequest one) {
        return view(one, projects.require(one.projectId()));
    }

    private ChangeView view(ChangeRequest one, ProjectSummary project) {
        return new ChangeView(new Id(one.id()), one.number(), new Id(one.projectId()), project.code(), project.title(), one.items(), one.findings(), one.decidedAs(),
                one.moved().fen(), one.gatesAgain(), one.supplementary(), one.reason(), one.status(), one.statusReason(), one.requestedByName(), one.requestedAt(),
                one.decideBy(), one.opinion(), one.opinionFrom(), one.decidedByName(), one.decidedAt(), Id.of(one.supplementDocumentId()), may(one), one.version());
    }

    private List<ChangeView.Step> may(ChangeRequest one) {
        var may = new ArrayList<ChangeView.Step>();
        if (one.status() != ChangeStatus.SUBMITTED) return may;
        if (access.isOfficer(one.divisionPath(), one.implementerId(), one.hostId(), Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD)) {
            if (one.decidedAs() == DecidedBy.APPROVAL_AFTER_OPINION) may.add(ChangeView.Step.ADD_OPINION);
            may.add(ChangeView.Step.DECIDE);
        }
        if (access.isMember(one.implementerId(), one.hostId())) may.add(ChangeView.Step.WITHDRAW);
        return may;
    }
}
