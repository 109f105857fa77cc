package org.yichuang.identity.service;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yichuang.identity.AccountStatus;
import org.yichuang.identity.domain.Account;
import org.yichuang.identity.domain.AccountGrant;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.kernel.tx.UseCase;

/** Accounts as their administrators see them, the newest first. */
@UseCase
public class AccountQueries {
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");
    private final EntityManager db;
    private final SystemClock clock;
    private final AccountAccess access;
    private final FactorChecks factors;

    AccountQueries(EntityManager db, SystemClock clock, AccountAccess access, FactorChecks factors) {
        this.db = db;
        this.clock = clock;
        this.access = access;
        this.factors = factors;
    }

    public Page<AccountRow> list(String q, AccountStatus status, PageRequest page) {
        var where = new StringBuilder(access.visible());
        var values = new LinkedHashMap<String, Object>();
        if (status != null) narrow(where, values, "a.status = :status", "status", status);
        if (q != null && !q.isBlank()) {
            // Login names are ASCII, and the database does not compare other text with them.
            var login = ASCII.matcher(q.strip()).matches() ? " or a.loginName like :part escape '!'" : "";
            narrow(where, values, "(a.displayName like :part escape '!'" + login + ")", "part", "%" + q.strip().replaceAll("[!%_]", "!$0") + "%");
        }
        if (page.cursor != null) narrow(where, values, "a.id < :after", "after", page.cursor.id());
        var query = access.administered().bind(db.createQuery("from Account a where " + where + " order by a.id desc", Account.class));
        values.forEach(query::setParameter);
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var roles = rolesOf(found);
        return Page.of(found, page, a -> new AccountRow(Id.of(a.id()), a.loginName(), a.displayName(), a.status(), roles.getOrDefault(a.id(), List.of())),
                a -> new Cursor("", a.id()));
    }

    public AccountDetail get(Id id) {
        return detail(access.seen(id));
    }

    AccountDetail detail(Account a) {
        var now = clock.now();
        var grants = db.createQuery("from AccountGrant where accountId = :id order by id desc", AccountGrant.class).setParameter("id", a.id())
                .getResultList().stream()
                .map(g -> new AccountDetail.GrantView(Id.of(g.id()), g.role(), AccountService.lastCode(g.divisionPath()), Id.of(g.organisationId()),
                        g.grantedAt(), g.validFrom(), g.validUntil(), g.endedAt())).toList();
        return new AccountDetail(Id.of(a.id()), a.loginName(), a.displayName(), a.status(), a.status().following(), a.isLocked(now) ? a.lockedUntil() : null,
                a.mustChangePassword(), factors.isEnrolled(a.id()), a.createdAt(), grants, a.version());
    }

    private Map<Long, List<String>> rolesOf(List<Account> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return db.createQuery("from AccountGrant where accountId in :ids and " + AccountGrant.HOLDS + " order by role", AccountGrant.class)
                .setParameter("ids", accounts.stream().map(Account::id).toList()).setParameter("now", clock.now()).getResultList().stream()
                .collect(Collectors.groupingBy(AccountGrant::accountId, Collectors.mapping(AccountGrant::role,
                        Collectors.collectingAndThen(Collectors.toList(), all -> all.stream().distinct().toList()))));
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }
}
