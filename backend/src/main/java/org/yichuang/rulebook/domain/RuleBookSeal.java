package org.yichuang.rulebook.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.yichuang.kernel.json.Digest;

/** The words of a frozen version with their digest. The service may add such rows and read them, nothing else. */
@Entity
@Immutable
@Table(name = "rule_book_seal")
public class RuleBookSeal {
    @Id @Column(name = "rule_book_id") private Long ruleBookId;
    @Column(nullable = false, columnDefinition = "longtext") private String content;
    @Column(nullable = false) private String algorithm;
    @Column(nullable = false, columnDefinition = "char(64)") private String digest;
    @Column(name = "sealed_at", nullable = false) private Instant sealedAt;

    protected RuleBookSeal() { }

    public RuleBookSeal(long ruleBookId, String content, Instant sealedAt) {
        this.ruleBookId = ruleBookId;
        this.content = content;
        this.algorithm = Digest.ALGORITHM;
        this.digest = Digest.sha256(content);
        this.sealedAt = sealedAt;
    }

    public String content() {
        return content;
    }

    public String digest() {
        return digest;
    }

    public String algorithm() {
        return algorithm;
    }
}
