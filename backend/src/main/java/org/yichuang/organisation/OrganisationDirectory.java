package org.yichuang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.organisation.domain.Entry;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.domain.PayeeAccount;
import org.yichuang.organisation.service.HostLinks;
import org.yichuang.organisation.service.PayeeAccounts;

/** The door of the register. It does not ask who the caller is: the stage that opens it does, by division path and organisation id. */
@ApplicationScoped
@Transactional
public class OrganisationDirectory {
    private final EntityManager db;
    private final HostLinks hosts;
    private final PayeeAccounts payees;

    OrganisationDirectory(EntityManager db, HostLinks hosts, PayeeAccounts payees) {
        this.db = db;
        this.hosts = hosts;
        this.payees = payees;
    }

    public Optional<OrganisationSummary> summary(long id) {
        return Optional.ofNullable(db.find(Organisation.class, id)).map(one -> summary(one, hosts.acceptedHostOf(id)));
    }

    /** By id; ids that are none are left out. */
    public Map<Long, OrganisationSummary> summaries(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        var accepted = hosts.acceptedHostsOf(ids);
        return db.createQuery("from Organisation where id in :ids", Organisation.class).setParameter("ids", ids).getResultList().stream()
                .map(one -> summary(one, accepted.get(one.id()))).collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
    }

    /** Everybody in the register whom an office stands behind, in a fixed order. */
    public List<Long> confirmedIds() {
        return db.createQuery("select id from Organisation where status = :normal order by id", Long.class).setParameter("normal", OrganisationStatus.NORMAL)
                .getResultList();
    }

    /** Which items of their files are filled in, by id. */
    public Map<Long, Set<FilingItem>> filled(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return db.createQuery("from Organisation where id in :ids", Organisation.class).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.toMap(Organisation::id, one -> one.profile().filled()));
    }

    /** Those that the register holds under these credit codes or filing numbers, by that code. */
    public Map<String, OrganisationSummary> byCode(Collection<String> codes) {
        if (codes.isEmpty()) return Map.of();
        var found = new HashMap<String, OrganisationSummary>();
        db.createQuery("from Organisation where liveCode in :codes or filingNumber in :codes", Organisation.class).setParameter("codes", codes)
                .getResultList().forEach(one -> found.put(codes.contains(one.filingNumber()) ? one.filingNumber() : one.creditCode(), summary(one, null)));
        return found;
    }

    /** Refuses with 404 when there is none. */
    public OrganisationSummary require(long id) {
        return summary(id).orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    public boolean isConfirmed(long id) {
        return summary(id).map(OrganisationSummary::isConfirmed).orElse(false);
    }

    /** The account that money for this organisation goes to now: its own, or its host's. */
    public Optional<PayeeFacts> payeeOf(long organisationId) {
        return summary(organisationId).map(OrganisationSummary::legalPersonId).flatMap(payees::liveOf).map(OrganisationDirectory::facts);
    }

    /** The same with what a payer looks at before money goes there. */
    public Optional<PayeeStanding> payeeStanding(long organisationId) {
        return summary(organisationId).map(OrganisationSummary::legalPersonId).flatMap(payees::liveOf).map(account -> new PayeeStanding(facts(account),
                !Entry.normal(require(account.organisationId()).name()).equals(Entry.normal(account.holderName())), account.enteredAt(),
                payees.isShared(account)));
    }

    private static PayeeFacts facts(PayeeAccount account) {
        return new PayeeFacts(account.id(), account.organisationId(), account.holderName(), account.bankName(), account.numberMasked(),
                account.numberFingerprint());
    }

    /** The whole number of an account, live or replaced; the reading is recorded with its purpose. */
    public String accountNumber(long payeeAccountId, String purpose) {
        var account = db.find(PayeeAccount.class, payeeAccountId);
        if (account == null) throw CommonProblem.NOT_FOUND.refuse();
        return payees.number(account, purpose);
    }

    private static OrganisationSummary summary(Organisation one, Long hostId) {
        var profile = one.profile();
        return new OrganisationSummary(one.id(), one.name(), one.kind(), one.status(), profile.category(), one.legalForm(), one.creditCode(),
                one.filingNumber(), one.home().divisionCode(), one.home().divisionPath(), one.home().urban(), profile.foundedOn(),
                profile.registeredOn(), one.filedOn(), profile.partyBuilding(), hostId);
    }
}
