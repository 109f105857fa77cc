package org.yichuang.organisation.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.identity.Accounts;
import org.yichuang.identity.Caller;
import org.yichuang.identity.GrantHolder;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationProblem;
import org.yichuang.organisation.domain.Invitation;
import org.yichuang.organisation.domain.InvitationCodes;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.wire.InvitationView;
import org.yichuang.organisation.wire.MemberRole;
import org.yichuang.organisation.wire.MemberView;
import org.yichuang.organisation.wire.Membership;

/** Who acts for an organisation. What a member may do follows from the grant alone, which identity keeps. */
@UseCase
public class MemberService {
    private final EntityManager db;
    private final OrganisationAccess access;
    private final Accounts accounts;
    private final Caller caller;
    private final SystemClock clock;
    private final AuditTrail audit;

    MemberService(EntityManager db, OrganisationAccess access, Accounts accounts, Caller caller, SystemClock clock, AuditTrail audit) {
        this.db = db;
        this.access = access;
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** An owner is made by the township alone: it has seen who stands before it. */
    public InvitationView invite(Id id, MemberRole role) {
        var organisation = access.in(id, Role.APPLICANT_OWNER, Role.TOWNSHIP_OFFICER);
        var giver = role == MemberRole.APPLICANT_OWNER ? Role.TOWNSHIP_OFFICER : Role.APPLICANT_OWNER;
        if (!access.may(organisation, giver)) throw OrganisationProblem.ROLE_NOT_YOURS_TO_GIVE.refuse();
        var code = InvitationCodes.draw();
        var invitation = new Invitation(organisation.id(), role.name(), InvitationCodes.hash(code), caller.accountId(), clock.now());
        db.persist(invitation);
        audit.record(organisation.subject(), "member-invited", Map.of("role", role));
        return new InvitationView(new Id(invitation.id()), role, code, invitation.expiresAt());
    }

    public Membership accept(String code) {
        var invitation = db.createQuery("from Invitation where codeHash = :hash", Invitation.class).setParameter("hash", InvitationCodes.hash(code))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst().orElseThrow(OrganisationProblem.INVITATION_INVALID::refuse);
        var organisation = db.find(Organisation.class, invitation.organisationId());
        var me = caller.accountId();
        if (holds(organisation, me, invitation.role())) throw OrganisationProblem.ALREADY_MEMBER.refuse();
        invitation.use(me, clock.now());
        accounts.grant(me, invitation.role(), null, organisation.id());
        audit.record(organisation.subject(), "member-joined", Map.of("accountId", me, "role", invitation.role()));
        return new Membership(new Id(organisation.id()), organisation.name(), MemberRole.valueOf(invitation.role()));
    }

    public List<MemberView> list(Id id) {
        return accounts.holdersOf(access.visible(id).id()).stream()
                .map(one -> new MemberView(new Id(one.accountId()), one.name(), MemberRole.valueOf(one.role()), one.since())).toList();
    }

    /** The owner or the township ends a membership; anybody may leave. The last owner stays until there is another. */
    public void end(Id id, Id accountId) {
        var organisation = access.held(id);
        boolean leaves = caller.accountId() == accountId.value();
        if (!leaves) access.allowed(organisation, Role.APPLICANT_OWNER, Role.TOWNSHIP_OFFICER);
        var holders = accounts.holdersOf(organisation.id());
        var his = holders.stream().filter(one -> one.accountId() == accountId.value()).toList();
        if (his.isEmpty()) throw CommonProblem.NOT_FOUND.refuse();
        boolean ownerRemains = holders.stream().anyMatch(one -> isOwner(one) && one.accountId() != accountId.value());
        if (his.stream().anyMatch(MemberService::isOwner) && !ownerRemains) throw OrganisationProblem.LAST_OWNER.refuse();
        his.forEach(one -> accounts.endGrant(one.accountId(), one.role(), organisation.id()));
        audit.record(organisation.subject(), "member-ended", Map.of("accountId", accountId.value()));
    }

    /** The one who hands over stays as an editor. */
    public List<MemberView> handOver(Id id, Id accountId) {
        var organisation = access.heldIn(id, Role.APPLICANT_OWNER);
        long me = caller.accountId();
        long next = accountId.value();
        if (accounts.holdersOf(organisation.id()).stream().noneMatch(one -> one.accountId() == next)) throw OrganisationProblem.NOT_A_MEMBER.refuse();
        if (holds(organisation, next, Role.APPLICANT_OWNER)) throw OrganisationProblem.ALREADY_MEMBER.refuse();
        accounts.endGrant(me, Role.APPLICANT_OWNER, organisation.id());
        accounts.endGrant(next, Role.APPLICANT_EDITOR, organisation.id());
        accounts.grant(next, Role.APPLICANT_OWNER, null, organisation.id());
        if (!holds(organisation, me, Role.APPLICANT_EDITOR)) accounts.grant(me, Role.APPLICANT_EDITOR, null, organisation.id());
        audit.record(organisation.subject(), "ownership-handed-over", Map.of("from", me, "to", next));
        return list(id);
    }

    private boolean holds(Organisation organisation, long accountId, String role) {
        return accounts.holdersOf(organisation.id()).stream().anyMatch(one -> one.accountId() == accountId && one.role().equals(role));
    }

    private static boolean isOwner(GrantHolder one) {
        return one.role().equals(Role.APPLICANT_OWNER);
    }
}
