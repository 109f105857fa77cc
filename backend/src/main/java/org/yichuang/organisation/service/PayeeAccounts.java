package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.yichuang.audit.AuditTrail;
import org.yichuang.kernel.secret.SecretBox;
import org.yichuang.kernel.step.Subject;
import org.yichuang.organisation.domain.PayeeAccount;

/** Finds payee accounts and opens them. There is one way to read a whole number, and it leaves a row in the record. */
@ApplicationScoped
public class PayeeAccounts {
    private final EntityManager db;
    private final SecretBox box;
    private final AuditTrail audit;

    PayeeAccounts(EntityManager db, SecretBox box, AuditTrail audit) {
        this.db = db;
        this.box = box;
        this.audit = audit;
    }

    public Optional<PayeeAccount> liveOf(long organisationId) {
        return db.createQuery("from PayeeAccount where organisationId = :id and replacedAt is null", PayeeAccount.class)
                .setParameter("id", organisationId).getResultList().stream().findFirst();
    }

    /** Another organisation has entered the same number as its live account. */
    public boolean isShared(PayeeAccount account) {
        return db.createQuery("select count(p) from PayeeAccount p where p.numberFingerprint = :print and p.organisationId <> :id and p.replacedAt is null",
                Long.class).setParameter("print", account.numberFingerprint()).setParameter("id", account.organisationId()).getSingleResult() > 0;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public String number(PayeeAccount account, String purpose) {
        audit.record(new Subject("organisation", account.organisationId()), "payee-account-read",
                Map.of("payeeAccountId", account.id(), "purpose", purpose));
        return box.open(account.numberSealed());
    }
}
