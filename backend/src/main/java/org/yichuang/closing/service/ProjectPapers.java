package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.activity.Activities;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.award.ProjectSummary;
import org.yichuang.call.CallDirectory;
import org.yichuang.closing.domain.Paper;
import org.yichuang.closing.domain.Refund;
import org.yichuang.closing.domain.RefundPayment;
import org.yichuang.closing.domain.RefundStore;
import org.yichuang.closing.domain.Settlement;
import org.yichuang.closing.domain.SettlementItem;
import org.yichuang.decision.AwardLines;
import org.yichuang.document.Documents;
import org.yichuang.evaluation.Evaluations;
import org.yichuang.expense.Claims;
import org.yichuang.fund.Pools;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.step.Subject;
import org.yichuang.notice.Notices;
import org.yichuang.review.Rankings;
import org.yichuang.rulebook.RuleBooks;

/** Collects everything a project consists of from the stages that hold it. */
@ApplicationScoped
class ProjectPapers {
    private final EntityManager db;
    private final CallDirectory calls;
    private final RuleBooks books;
    private final ApplicationDirectory applications;
    private final AwardLines awards;
    private final Rankings rankings;
    private final Pools pools;
    private final Activities activities;
    private final Claims claims;
    private final Evaluations evaluations;
    private final Notices notices;
    private final Documents documents;
    private final RefundStore refunds;

    ProjectPapers(EntityManager db, CallDirectory calls, RuleBooks books, ApplicationDirectory applications, AwardLines awards, Rankings rankings,
                  Pools pools, Activities activities, Claims claims, Evaluations evaluations, Notices notices, Documents documents,
                  RefundStore refunds) {
        this.db = db;
        this.calls = calls;
        this.books = books;
        this.applications = applications;
        this.awards = awards;
        this.rankings = rankings;
        this.pools = pools;
        this.activities = activities;
        this.claims = claims;
        this.evaluations = evaluations;
        this.notices = notices;
        this.documents = documents;
        this.refunds = refunds;
    }

    List<Paper> of(ProjectSummary project) {
        var papers = new ArrayList<Paper>();
        papers.add(json("call/call.json", calls.summary(project.callId())));
        papers.add(Paper.words("call/rule-book.json", books.text(project.ruleBookId())));
        papers.add(json("call/rule-book-version.json", books.ref(project.ruleBookId())));
        words("application/", applications.papers(project.applicationId()), papers);
        award(project, papers);
        papers.add(json("project/project.json", project));
        papers.add(json("money/books.json", pools.award(project.awardLineId())));
        papers.add(json("activities/activities.json", activities.ofProject(project.id())));
        papers.add(json("money/claims.json", claims.ofProject(project.id())));
        words("", evaluations.papers(project.id()), papers);
        settlement(project, papers);
        files(project, papers);
        return papers;
    }

    private void award(ProjectSummary project, List<Paper> papers) {
        var line = awards.require(project.awardLineId());
        papers.add(json("decision/award-line.json", line));
        rankings.current(line.callId(), line.listKey()).ifPresent(ranking -> papers.add(json("review/ranking.json", ranking)));
        notices.lineState(new Subject("award-line", line.id())).ifPresent(state -> papers.add(json("decision/publicity.json", Map.of("line", state))));
        evaluations.ofProject(project.id()).stream().filter(one -> one.noticeId() != null).forEach(one ->
                papers.add(json("evaluations/notice-" + one.versionNo() + ".json", notices.result(one.noticeId()))));
    }

    private void settlement(ProjectSummary project, List<Paper> papers) {
        var found = db.createQuery("from Settlement where projectId = :id", Settlement.class).setParameter("id", project.id()).getSingleResult();
        var content = new LinkedHashMap<String, Object>();
        content.put("gradeKey", found.gradeKey());
        content.put("grantedFen", found.granted().fen());
        content.put("paidFen", found.paid().fen());
        content.put("releasedFen", found.released().fen());
        content.put("words", found.statusReason());
        content.put("settledBy", found.settledByName());
        content.put("settledAt", found.settledAt());
        if (found.spent() != null) {
            content.put("spentFen", found.spent().fen());
            content.put("eligibleFen", found.eligible().fen());
            content.put("refundFen", found.refund().fen());
            content.put("disallowed", refunds.items(found.id()).stream().map(SettlementItem::content).toList());
        }
        papers.add(json("money/settlement.json", content));
        refunds.ofSettlement(found.id()).ifPresent(refund -> refund(refund, papers));
    }

    private void refund(Refund refund, List<Paper> papers) {
        var content = new LinkedHashMap<String, Object>();
        content.put("number", refund.number());
        content.put("cause", refund.cause());
        content.put("ground", refund.ground());
        content.put("demandedFen", refund.demanded().fen());
        content.put("returnedFen", refund.returned().fen());
        content.put("dueOn", refund.dueOn());
        content.put("status", refund.status());
        content.put("payments", refunds.payments(refund.id()).stream().filter(RefundPayment::isLive)
                .map(one -> Map.of("serial", one.serial(), "bookedOn", one.bookedOn(), "matchedFen", one.matched().fen())).toList());
        papers.add(json("money/refund.json", content));
    }

    private void files(ProjectSummary project, List<Paper> papers) {
        var subjects = new ArrayList<Subject>();
        subjects.add(new Subject("application", project.applicationId()));
        subjects.add(new Subject("agreement", project.agreementId()));
        subjects.add(new Subject("project", project.id()));
        subjects.addAll(evaluations.subjects(project.id()));
        refunds.ofProject(project.id()).ifPresent(one -> subjects.add(one.subject()));
        activities.ofProject(project.id()).forEach(one -> subjects.add(new Subject("activity", one.id())));
        claims.ofProject(project.id()).forEach(one -> subjects.add(new Subject("claim", one.id())));
        for (var subject : subjects) documents.byId(subject).values().forEach(file -> papers.add(Paper.file(subject.kind(), file)));
    }

    private static void words(String folder, Map<String, String> found, List<Paper> papers) {
        found.forEach((name, content) -> papers.add(Paper.words(folder + name, content)));
    }

    private static Paper json(String path, Object content) {
        return Paper.words(path, Json.write(content));
    }
}
