package org.yichuang.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.Immutable;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.json.Json;

/** A link of the chain: the row's number and a hash over the row and the link before. Who changes a row would have to change every later link. */
@Entity
@Immutable
@Table(name = "audit_seal")
public class AuditSeal {
    /** What the first link follows. */
    public static final String BEGINNING = "0".repeat(64);

    @Id private Long number;
    @Column(name = "entry_id", nullable = false) private long entryId;
    @Column(nullable = false) private String algorithm;
    @Column(nullable = false, columnDefinition = "char(64)") private String hash;
    @Column(name = "sealed_at", nullable = false) private Instant sealedAt;

    protected AuditSeal() { }

    public AuditSeal(long number, AuditEntry entry, String previous, Instant now) {
        this.number = number;
        this.entryId = entry.id();
        this.algorithm = Digest.ALGORITHM;
        this.hash = hashOf(number, entry, previous);
        this.sealedAt = now;
    }

    /** The canonical bytes are a JSON list in a fixed order, so that anybody can compute them again from what the record shows. */
    public static String hashOf(long number, AuditEntry entry, String previous) {
        return Digest.sha256(Json.write(Arrays.asList("yichuang-audit-1", previous, number, entry.id(), entry.subject().kind(), entry.subject().id(),
                entry.action(), entry.fromState(), entry.toState(), entry.accountId(), entry.actor(), entry.divisionPath(),
                entry.businessAt().toString(), entry.systemAt().toString(), entry.commitment())));
    }

    /** Whether the link still fits the row and the link before. */
    public boolean fits(AuditEntry entry, String previous) {
        return Digest.ALGORITHM.equals(algorithm) && hash.equals(hashOf(number, entry, previous));
    }

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }

    public Instant sealedAt() {
        return sealedAt;
    }
}
