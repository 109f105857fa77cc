package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.yichuang.application.domain.Application;
import org.yichuang.document.DocumentReaders;
import org.yichuang.kernel.step.Subject;

/** Whoever may read an application may read what is attached to it. */
@ApplicationScoped
class ApplicationReaders implements DocumentReaders {
    private final EntityManager db;
    private final ApplicationAccess access;

    ApplicationReaders(EntityManager db, ApplicationAccess access) {
        this.db = db;
        this.access = access;
    }

    @Override
    public String subjectKind() {
        return Application.KIND;
    }

    @Override
    public boolean mayRead(Subject subject) {
        var application = db.find(Application.class, subject.id());
        return application != null && access.mayRead(application);
    }
}
