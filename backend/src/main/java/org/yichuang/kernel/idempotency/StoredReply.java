package org.yichuang.kernel.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The first answer to a command, kept under the caller, the operation and the key the caller chose. */
@Entity
@Table(name = "stored_reply")
class StoredReply {
    @Id Long id;
    @Column(name = "account_id", nullable = false) long accountId;
    @Column(name = "operation", nullable = false) String operation;
    @Column(name = "request_key", nullable = false) String requestKey;
    @Column(name = "request_hash", nullable = false) String requestHash;
    @Column(name = "answer", columnDefinition = "longtext") String answer;
    @Column(name = "stored_at", nullable = false) Instant storedAt;
}
