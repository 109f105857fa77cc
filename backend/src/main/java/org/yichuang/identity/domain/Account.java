package org.yichuang.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;

/** A person who can sign in. */
@Entity
@Table(name = "account")
public class Account {
    @Id private Long id;
    @Column(name = "login_name", nullable = false) private String loginName;
    @Column(name = "display_name", nullable = false) private String displayName;
    @Column(name = "password_hash") private String passwordHash;
    @Column(name = "created_at", nullable = false) private Instant createdAt;

    protected Account() { }

    public Account(String loginName, String displayName, String passwordHash, Instant createdAt) {
        this.id = Ids.next();
        this.loginName = loginName;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
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
}
