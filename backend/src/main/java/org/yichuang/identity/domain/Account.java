package org.yichuang.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.yichuang.identity.AccountStatus;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** A person who can sign in. Too many wrong passwords lock the account for a while, whoever typed them. */
@Entity
@Table(name = "account")
public class Account implements Stateful<AccountStatus> {
    @Id private Long id;
    @Column(name = "login_name", nullable = false) private String loginName;
    @Column(name = "display_name", nullable = false) private String displayName;
    @Column(name = "password_hash") private String passwordHash;
    @Column(name = "password_one_time", nullable = false) private boolean passwordOneTime;
    @Column(name = "failures", nullable = false) private int failures;
    @Column(name = "locked_until") private Instant lockedUntil;
    @Column(name = "created_at", nullable = false) private Instant createdAt;
    @Enumerated(EnumType.STRING) @Column(nullable = false) private AccountStatus status = AccountStatus.ACTIVE;
    /** Counts what administrators change; signing in does not make their page stale. */
    @Column(nullable = false) private long version;

    protected Account() { }

    public Account(String loginName, String displayName, String passwordHash, Instant createdAt) {
        this.id = Ids.next();
        this.loginName = loginName;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    @Override
    public AccountStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject("account", id);
    }

    @Override
    public void become(Move<AccountStatus> move) {
        status = move.to();
        administered();
    }

    /** An administrator changed it or what it may do. */
    public void administered() {
        version++;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public void failed(Instant now, int allowed, Duration lock) {
        if (++failures < allowed) return;
        lockedUntil = now.plus(lock);
        failures = 0;
    }

    public void succeeded() {
        failures = 0;
        lockedUntil = null;
    }

    public void changePassword(String hash) {
        this.passwordHash = hash;
        this.passwordOneTime = false;
    }

    /** The password was handed over by somebody else and is good for choosing an own one only. */
    public void passwordIsOneTime() {
        this.passwordOneTime = true;
    }

    public boolean mustChangePassword() {
        return passwordOneTime;
    }

    public long id() {
        return id;
    }

    public String loginName() {
        return loginName;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Null unless wrong passwords locked it at some time. */
    public Instant lockedUntil() {
        return lockedUntil;
    }
}
