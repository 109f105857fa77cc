package org.yichuang.organisation.service;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.secret.SecretBox;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationKind;
import org.yichuang.organisation.OrganisationProblem;
import org.yichuang.organisation.domain.Entry;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.domain.PayeeAccount;
import org.yichuang.organisation.domain.PersonalNumbers;
import org.yichuang.organisation.wire.FullPayeeView;
import org.yichuang.organisation.wire.PayeeEntry;
import org.yichuang.organisation.wire.PayeeView;

/** Where grants are paid to: entered by the owner of a registered body, masked for all, whole for finance alone. */
@UseCase
public class PayeeService {
    private final EntityManager db;
    private final OrganisationAccess access;
    private final PayeeAccounts payees;
    private final SecretBox box;
    private final BusinessClock clock;
    private final Caller caller;
    private final AuditTrail audit;
    private final SubjectLocks locks;

    PayeeService(EntityManager db, OrganisationAccess access, PayeeAccounts payees, SecretBox box, BusinessClock clock, Caller caller, AuditTrail audit,
                 SubjectLocks locks) {
        this.db = db;
        this.access = access;
        this.payees = payees;
        this.box = box;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.locks = locks;
    }

    /** The first account needs no version; replacing one does, so that nobody swaps an account unseen. */
    public PayeeView put(Id id, IfMatch expected, PayeeEntry entry) {
        var organisation = access.heldIn(id, Role.APPLICANT_OWNER);
        if (organisation.kind() == OrganisationKind.FILED) throw OrganisationProblem.FILED_BODY_HAS_NO_ACCOUNT.refuse();
        var number = PersonalNumbers.bankAccount(entry.number(), "/number");
        // A payment that is just being made finishes before the account changes, or sees the new one.
        locks.hold(organisation.subject());
        var old = payees.liveOf(organisation.id());
        old.ifPresent(account -> IfMatch.check(expected, account.revision()));
        old.ifPresent(account -> account.replaced(clock.now()));
        var account = new PayeeAccount(organisation.id(), old.map(PayeeAccount::revision).orElse(0L) + 1, entry.holderName().strip(),
                entry.bankName().strip(), box.seal(number), Entry.masked(number, 0, 4), box.fingerprint(number), caller.accountId(), clock.now());
        db.persist(account);
        db.flush();
        audit.record(organisation.subject(), "payee-account-entered", Map.of("payeeAccountId", account.id(), "revision", account.revision()));
        return view(organisation, account);
    }

    public PayeeView get(Id id) {
        var organisation = access.visible(id);
        return view(organisation, live(organisation));
    }

    public FullPayeeView full(Id id, String purpose) {
        var organisation = access.in(id, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER);
        var account = live(organisation);
        return new FullPayeeView(new Id(account.id()), account.holderName(), account.bankName(), payees.number(account, purpose));
    }

    private PayeeAccount live(Organisation organisation) {
        return payees.liveOf(organisation.id()).orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    private static PayeeView view(Organisation organisation, PayeeAccount account) {
        boolean differs = !Entry.normal(organisation.name()).equals(Entry.normal(account.holderName()));
        return new PayeeView(new Id(account.id()), account.holderName(), account.bankName(), account.numberMasked(), differs, account.enteredAt(),
                account.revision());
    }
}
