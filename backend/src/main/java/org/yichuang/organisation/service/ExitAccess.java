package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.document.DocumentReaders;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;
import org.yichuang.organisation.OrganisationProblem;
import org.yichuang.organisation.domain.ExitRequest;
import org.yichuang.organisation.domain.Organisation;

/** Who may do what with a request to leave: it lies where its organisation lies. The members' decision is read by its people and its offices. */
@ApplicationScoped
class ExitAccess implements DocumentReaders, SubjectRegion {
    private static final String[] PAPER_READERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.VILLAGE_CONFIRMER, Role.TOWNSHIP_OFFICER,
        Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.AUDITOR};
    private final EntityManager db;
    private final ExitStore store;
    private final OrganisationAccess organisations;

    ExitAccess(EntityManager db, ExitStore store, OrganisationAccess organisations) {
        this.db = db;
        this.store = store;
        this.organisations = organisations;
    }

    ExitRequest readable(Id id) {
        return known(store.find(id.value()));
    }

    ExitRequest heldByOwner(Id id) {
        var found = known(store.lock(id.value()));
        organisations.allowed(organisation(found), Role.APPLICANT_OWNER);
        return found;
    }

    /** Nobody decides for the office about an organisation that he belongs to. */
    ExitRequest heldByTownship(Id id) {
        var found = known(store.lock(id.value()));
        var body = organisations.allowed(organisation(found), Role.TOWNSHIP_OFFICER);
        if (organisations.may(body, Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY)) throw OrganisationProblem.OWN_EXIT.refuse();
        return found;
    }

    Organisation ownersOrTownships(Id organisationId) {
        return organisations.in(organisationId, Role.APPLICANT_OWNER, Role.TOWNSHIP_OFFICER);
    }

    private ExitRequest known(ExitRequest found) {
        if (found == null) throw CommonProblem.NOT_FOUND.refuse();
        organisations.visible(new Id(found.organisationId()));
        return found;
    }

    private Organisation organisation(ExitRequest request) {
        return db.find(Organisation.class, request.organisationId());
    }

    @Override
    public String subjectKind() {
        return ExitRequest.KIND;
    }

    @Override
    public boolean mayRead(Subject subject) {
        var found = store.find(subject.id());
        return found != null && organisations.may(organisation(found), PAPER_READERS);
    }

    @Override
    public Optional<String> pathOf(long id) {
        return Optional.ofNullable(store.find(id)).map(found -> organisation(found).home().divisionPath());
    }
}
