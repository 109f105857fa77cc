package org.yichuang.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yichuang.fund.FundSource;
import org.yichuang.fund.PoolStatus;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** Money of one source for one fiscal year of one division. */
@Entity
@Table(name = "fund_pool")
public class FundPool implements Stateful<PoolStatus> {
    @Id private Long id;
    @Column(nullable = false) private String title;
    @Enumerated(EnumType.STRING) @Column(name = "fund_source", columnDefinition = "varchar(20)", updatable = false) private FundSource source;
    @Column(name = "fiscal_year", updatable = false) private int fiscalYear;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(10)") private PoolStatus status;
    @Column(name = "opened_at", updatable = false) private Instant openedAt;
    @Column(name = "closed_at") private Instant closedAt;
    @Version private long version;

    protected FundPool() { }

    public FundPool(String title, FundSource source, int fiscalYear, String divisionPath, Instant now) {
        this.id = Ids.next();
        this.title = title;
        this.source = source;
        this.fiscalYear = fiscalYear;
        this.divisionPath = divisionPath;
        this.status = PoolStatus.OPEN;
        this.openedAt = now;
    }

    @Override
    public PoolStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject("fund-pool", id);
    }

    @Override
    public void become(Move<PoolStatus> move) {
        status = move.to();
        if (move.to() == PoolStatus.CLOSED) closedAt = move.at();
    }

    public long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public FundSource source() {
        return source;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public long version() {
        return version;
    }
}
