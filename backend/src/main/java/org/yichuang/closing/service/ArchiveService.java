package org.yichuang.closing.service;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.Projects;
import org.yichuang.closing.ClosingProblem;
import org.yichuang.closing.domain.Archive;
import org.yichuang.closing.domain.ArchiveEntry;
import org.yichuang.closing.domain.ArchiveZip;
import org.yichuang.document.Documents;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** Puts a settled project into its archive, once; and hands the archive out, the same to the byte every time. */
@UseCase
public class ArchiveService {
    private final EntityManager db;
    private final ClosingAccess access;
    private final ProjectPapers papers;
    private final Projects projects;
    private final Documents documents;
    private final CallEnd callEnd;
    private final AuditTrail audit;
    private final Replies replies;
    private final BusinessClock clock;
    private final Actor actor;

    ArchiveService(EntityManager db, ClosingAccess access, ProjectPapers papers, Projects projects, Documents documents, CallEnd callEnd, AuditTrail audit, Replies replies,
                   BusinessClock clock, Actor actor) {
        this.db = db;
        this.access = access;
        this.papers = papers;
        this.projects = projects;
        this.documents = documents;
        this.callEnd = callEnd;
        this.audit = audit;
        this.replies = replies;
        this.clock = clock;
        this.actor = actor;
    }

    public ArchiveView make(RequestKey key, ArchiveProject given) {
        return replies.replayOr(key, "archiveProject", given, ArchiveView.class, () -> {
            var project = projects.require(given.projectId().value());
            access.requireArchivist(project.divisionPath());
            if (project.status() == ProjectStatus.ARCHIVED) throw ClosingProblem.ARCHIVED_ALREADY.with("project", project.code());
            if (project.status() != ProjectStatus.SETTLED) throw ClosingProblem.NOT_READY_TO_ARCHIVE.with("status", project.status());
            projects.step(project.id(), ProjectStatus.ARCHIVED, null);
            var collected = papers.of(project);
            var archive = new Archive(project, collected, actor.name(), clock.now());
            db.persist(archive);
            collected.forEach(paper -> db.persist(new ArchiveEntry(archive.id(), paper)));
            audit.record(archive.subject(), "archived", Map.of("project", project.id(), "manifestHash", archive.manifestHash()));
            db.flush();
            callEnd.afterArchiving(project);
            return view(archive);
        });
    }

    public ArchiveView get(long id) {
        return view(access.readable(db.find(Archive.class, id)));
    }

    public Page<ArchiveRow> list(PageRequest page) {
        var reach = access.archives();
        var query = reach.bind(db.createQuery("from Archive a where " + reach.condition("a.divisionPath", "a.implementerId")
                + (page.cursor == null ? "" : " and a.id < :before") + " order by a.id desc", Archive.class));
        if (page.cursor != null) query.setParameter("before", page.cursor.id());
        return Page.of(query.setMaxResults(page.limit + 1).getResultList(), page, ArchiveService::row, one -> new Cursor("", one.id()));
    }

    /** Checked before the first byte goes out: who may not read it gets a refusal and not half a file. */
    public Package open(long id) {
        var archive = access.readable(db.find(Archive.class, id));
        audit.record(archive.subject(), "archive-taken-out", Map.of("manifestHash", archive.manifestHash()));
        return new Package(archive.projectCode(), archive.manifest(), entries(id));
    }

    public void write(Package archive, OutputStream out) throws IOException {
        ArchiveZip.write(archive.manifest(), archive.entries(), documents::content, out);
    }

    private List<ArchiveEntry> entries(long id) {
        return db.createQuery("from ArchiveEntry where archiveId = :id order by path", ArchiveEntry.class).setParameter("id", id).getResultList();
    }

    private ArchiveView view(Archive archive) {
        return new ArchiveView(Id.of(archive.id()), row(archive), entries(archive.id()).stream()
                .map(one -> new ArchiveView.EntryView(one.path(), one.bytes(), one.sha256())).toList(), archive.isIntact());
    }

    private static ArchiveRow row(Archive one) {
        return new ArchiveRow(Id.of(one.id()), Id.of(one.projectId()), one.projectCode(), one.projectTitle(), one.entries(), one.manifestHash(),
                one.madeByName(), one.madeAt());
    }

    public record Package(String projectCode, String manifest, List<ArchiveEntry> entries) { }
}
