package org.yichuang.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.json.Json;

/** The part of a row that is not public, with the 128-bit salt that keeps anybody from guessing it out of the commitment. */
@Entity
@Immutable
@Table(name = "audit_content")
public class AuditContent {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id @Column(name = "entry_id") private Long entryId;
    @Column(columnDefinition = "char(32)") private String salt;
    @Column(columnDefinition = "longtext") private String content;

    protected AuditContent() { }

    public static AuditContent of(Map<String, ?> content) {
        var hidden = new AuditContent();
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        hidden.salt = HexFormat.of().formatHex(salt);
        hidden.content = Json.write(content);
        return hidden;
    }

    public AuditContent beside(AuditEntry entry) {
        entryId = entry.id();
        return this;
    }

    public String commitment() {
        return Digest.sha256(salt + content);
    }

    public String content() {
        return content;
    }
}
