package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.Projects;
import org.yichuang.closing.SettlementStatus;
import org.yichuang.closing.domain.Settlement;
import org.yichuang.closing.domain.SettlementCheck;
import org.yichuang.closing.domain.SpendingSheet;
import org.yichuang.closing.service.SettlementView.CheckView;
import org.yichuang.evaluation.Evaluations;
import org.yichuang.expense.Claims;
import org.yichuang.fund.Pools;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationDirectory;

/** Puts settlements together with what the books and the evaluation say. */
@ApplicationScoped
class SettlementViews {
    private final EntityManager db;
    private final ClosingAccess access;
    private final Projects projects;
    private final Pools pools;
    private final GrantParts parts;
    private final Evaluations evaluations;
    private final Claims claims;
    private final Sheets sheets;
    private final OrganisationDirectory organisations;
    private final BusinessClock clock;

    SettlementViews(EntityManager db, ClosingAccess access, Projects projects, Pools pools, GrantParts parts, Evaluations evaluations, Claims claims,
                    Sheets sheets, OrganisationDirectory organisations, BusinessClock clock) {
        this.db = db;
        this.access = access;
        this.projects = projects;
        this.pools = pools;
        this.parts = parts;
        this.evaluations = evaluations;
        this.claims = claims;
        this.sheets = sheets;
        this.organisations = organisations;
        this.clock = clock;
    }

    List<SettlementCheck> checks(Settlement one) {
        var project = projects.require(one.projectId());
        boolean over = project.status() != ProjectStatus.ARCHIVED && !project.status().isLive();
        return SettlementCheck.of(over || one.status() == SettlementStatus.SETTLED, evaluations.reportsDecided(one.projectId()),
                SpendingSheet.isDecided(claims.ofProject(one.projectId())), parts.openAmount(one.projectId()), pools.award(project.awardLineId()));
    }

    SettlementView view(Settlement one) {
        var project = projects.require(one.projectId());
        var books = pools.award(project.awardLineId());
        boolean settled = one.status() == SettlementStatus.SETTLED;
        return new SettlementView(Id.of(one.id()), rows(List.of(one)).get(0),
                checks(one).stream().map(check -> new CheckView(check.item(), check.met(), check.amountFen())).toList(), books.paid().fen(),
                settled ? one.released().fen() : books.committed().fen(), one.isLastPart(), sheets.of(one, project, books.paid()), one.statusReason(), one.settledByName(),
                settled ? one.settledAt() : null, !settled && access.maySettle(one),
                project.status() == ProjectStatus.SETTLED && access.mayArchive(one.divisionPath()), one.version());
    }

    List<SettlementRow> rows(List<Settlement> found) {
        var names = organisations.summaries(found.stream().map(Settlement::implementerId).collect(Collectors.toSet()));
        var archives = archives(found.stream().map(Settlement::projectId).toList());
        var now = clock.now();
        return found.stream().map(one -> new SettlementRow(Id.of(one.id()), Id.of(one.projectId()), one.projectCode(), one.projectTitle(),
                Id.of(one.implementerId()), names.get(one.implementerId()).name(), one.gradeKey(), one.status(), one.dueOn(), one.isOverdue(now),
                one.granted().fen(), Id.of(archives.get(one.projectId())), one.version())).toList();
    }

    private Map<Long, Long> archives(List<Long> projectIds) {
        var found = new HashMap<Long, Long>();
        if (projectIds.isEmpty()) return found;
        db.createQuery("select projectId, id from Archive where projectId in :ids", Object[].class).setParameter("ids", projectIds).getResultList()
                .forEach(row -> found.put((Long) row[0], (Long) row[1]));
        return found;
    }
}
