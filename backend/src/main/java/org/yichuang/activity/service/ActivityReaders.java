package org.yichuang.activity.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.activity.domain.Activity;
import org.yichuang.document.DocumentReaders;
import org.yichuang.kernel.step.Subject;

/** Whoever may read a record may see its photos. */
@ApplicationScoped
class ActivityReaders implements DocumentReaders {
    private final ActivityAccess access;

    ActivityReaders(ActivityAccess access) {
        this.access = access;
    }

    @Override
    public String subjectKind() {
        return Activity.KIND;
    }

    @Override
    public boolean mayRead(Subject subject) {
        return access.mayRead(subject.id());
    }
}
