package org.yichuang.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.notice.NoticeProblem;
import org.yichuang.notice.domain.Notice;
import org.yichuang.notice.domain.NoticeLine;
import org.yichuang.notice.domain.Objection;

/** Who may do what with notices and objections: the one place that decides it. */
@ApplicationScoped
public class NoticeAccess {
    private static final String[] READERS = {Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.AUDITOR,
        Role.DEPARTMENT_OFFICER, Role.OBSERVER};
    private static final String[] OBJECTION_READERS = {Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.AUDITOR};
    private static final String[] HANDLERS = {Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD};
    private static final String[] MEMBERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY};
    private final Caller caller;

    NoticeAccess(Caller caller) {
        this.caller = caller;
    }

    public Reach notices() {
        return caller.reach(READERS);
    }

    public Reach objections() {
        return caller.reach(OBJECTION_READERS);
    }

    public Notice readable(Notice notice) {
        if (!notices().coversDivision(notice.divisionPath())) throw CommonProblem.NOT_FOUND.refuse();
        return notice;
    }

    public void requirePost(Notice notice) {
        if (!caller.reach(HANDLERS).coversDivision(notice.divisionPath())) throw CommonProblem.FORBIDDEN.refuse();
    }

    public void requireLead(Notice notice) {
        if (!isLead(notice)) throw CommonProblem.FORBIDDEN.refuse();
    }

    public boolean isLead(Notice notice) {
        return caller.reach(Role.BUREAU_LEAD).coversDivision(notice.divisionPath());
    }

    public void requireObjectionsOf(Notice notice) {
        if (!objections().coversDivision(notice.divisionPath())) throw CommonProblem.NOT_FOUND.refuse();
    }

    /** Who belongs to the organisation objected to does not handle the objection. */
    public void requireMayHandle(Notice notice, NoticeLine line) {
        requireObjectionsOf(notice);
        if (!caller.reach(HANDLERS).coversDivision(notice.divisionPath())) throw CommonProblem.FORBIDDEN.refuse();
        if (line.organisationId() != null && caller.reach(MEMBERS).organisationIds().contains(line.organisationId())) {
            throw NoticeProblem.OWN_ORGANISATION.refuse();
        }
    }

    /** The office is looked at again each time: a handler who has lost it handles no more. */
    public void requireHandler(Notice notice, NoticeLine line, Objection objection) {
        requireMayHandle(notice, line);
        if (!isHandler(objection)) throw NoticeProblem.NOT_THE_HANDLER.refuse();
    }

    public boolean isHandler(Objection objection) {
        return objection.handlerId() != null && objection.handlerId() == caller.accountId();
    }

    /** The organisations for which the caller may answer. */
    public Set<Long> askedOrganisations() {
        return Set.copyOf(caller.reach(Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR).organisationIds());
    }

    /** Those it concerns learn of an objection once the handler has put it to them. */
    public void requireAsked(NoticeLine line, Objection objection) {
        boolean member = line.organisationId() != null && askedOrganisations().contains(line.organisationId());
        if (!member || objection.statement() == null) throw CommonProblem.NOT_FOUND.refuse();
    }
}
