package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import java.util.function.LongFunction;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.award.domain.Agreement;
import org.yichuang.award.domain.AgreementStore;
import org.yichuang.award.domain.ChangeRequest;
import org.yichuang.award.domain.Project;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.document.DocumentReaders;
import org.yichuang.kernel.step.Subject;

/** Whoever may read an agreement or a change reads its papers too; each belongs to the region of its project. */
@ApplicationScoped
class AwardReaders {
    @Produces
    DocumentReaders ofAgreements(AgreementStore store, AwardAccess access) {
        return readers(Agreement.KIND, id -> store.find(id).filter(one -> access.mayRead(one.divisionPath(), one.implementerId(), one.hostId())).isPresent());
    }

    @Produces
    DocumentReaders ofChanges(ProjectStore store, AwardAccess access) {
        return readers(ChangeRequest.KIND, id -> store.change(id).filter(one -> access.mayRead(one.divisionPath(), one.implementerId(), one.hostId())).isPresent());
    }

    @Produces
    SubjectRegion agreements(AgreementStore store) {
        return region(Agreement.KIND, id -> store.find(id).map(Agreement::divisionPath));
    }

    @Produces
    SubjectRegion projects(ProjectStore store) {
        return region(Project.KIND, id -> store.find(id).map(one -> one.summary().divisionPath()));
    }

    @Produces
    SubjectRegion changes(ProjectStore store) {
        return region(ChangeRequest.KIND, id -> store.change(id).map(ChangeRequest::divisionPath));
    }

    private static DocumentReaders readers(String kind, LongFunction<Boolean> mayRead) {
        return new DocumentReaders() {
            @Override
            public String subjectKind() {
                return kind;
            }

            @Override
            public boolean mayRead(Subject subject) {
                return mayRead.apply(subject.id());
            }
        };
    }

    private static SubjectRegion region(String kind, LongFunction<Optional<String>> path) {
        return new SubjectRegion() {
            @Override
            public String subjectKind() {
                return kind;
            }

            @Override
            public Optional<String> pathOf(long id) {
                return path.apply(id);
            }
        };
    }
}
