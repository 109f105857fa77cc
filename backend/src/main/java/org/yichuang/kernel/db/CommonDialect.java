package org.yichuang.kernel.db;

import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.dialect.lock.PessimisticLockStyle;
import org.hibernate.dialect.lock.internal.LockingSupportParameterized;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.dialect.lock.spi.OuterJoinLockingType;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/** What MySQL and MariaDB have in common: MariaDB does not know {@code FOR UPDATE OF}, so whole rows are locked by plain {@code FOR UPDATE}. */
public class CommonDialect extends MySQLDialect {
    private static final LockingSupport PLAIN = new LockingSupportParameterized(
            PessimisticLockStyle.CLAUSE, RowLockStrategy.NONE, false, true, true, OuterJoinLockingType.FULL);

    public CommonDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public LockingSupport getLockingSupport() {
        return PLAIN;
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }
}
