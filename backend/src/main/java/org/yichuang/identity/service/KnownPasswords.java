package org.yichuang.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.yichuang.identity.domain.LoginName;

/** Reads what a password is checked against, without holding a lock on the account. */
@ApplicationScoped
class KnownPasswords {
    private final EntityManager db;

    KnownPasswords(EntityManager db) {
        this.db = db;
    }

    /** The hash; null for a name that nobody has. Login names are ASCII, and the database does not compare other text with them. */
    String of(String loginName) {
        if (!LoginName.mayBe(loginName)) return null;
        return db.createQuery("select passwordHash from Account where loginName = :login", String.class).setParameter("login", loginName)
                .getResultList().stream().findFirst().orElse(null);
    }
}
