package org.yichuang.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.document.DocumentProblem;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.step.Subject;

/**
 * One file: announced with its size, filled piece by piece, complete with its hash, attached to at most one thing. A
 * paper that the service made itself has no sender and is attached from the start.
 */
@Entity
@Table(name = "document")
public class Document {
    @Id private Long id;
    @Column(name = "owner_id") private Long ownerId;
    @Column(name = "name", nullable = false) private String name;
    @Column(name = "media_type") private String mediaType;
    @Column(name = "size_bytes", nullable = false) private long size;
    @Column(name = "received_bytes", nullable = false) private long received;
    @Column(name = "sha256") private String sha256;
    @Column(name = "subject_kind") private String subjectKind;
    @Column(name = "subject_id") private Long subjectId;
    @Column(name = "created_at", nullable = false) private Instant createdAt;
    @Column(updatable = false) private boolean sealed;

    protected Document() { }

    public Document(Long ownerId, String name, long size, Instant now) {
        this.id = Ids.next();
        this.ownerId = ownerId;
        this.name = name;
        this.size = size;
        this.createdAt = now;
    }

    public static Document made(Subject subject, String name, String mediaType, byte[] content, Instant now) {
        var made = new Document(null, name, content.length, now);
        made.grow(content.length);
        made.complete(mediaType, Digest.sha256(content));
        made.attach(subject);
        return made;
    }

    /** From somebody who has no account and must not be told by what was sent: its bytes are kept sealed, its name is ours. */
    public static Document takenInConfidence(Subject subject, String name, String mediaType, byte[] content, Instant now) {
        var taken = made(subject, name, mediaType, content, now);
        taken.sealed = true;
        return taken;
    }

    /** A piece may only begin where the last one ended; nothing is taken twice or skipped. */
    public void expect(long offset, long length) {
        if (isComplete()) throw DocumentProblem.ALREADY_COMPLETE.refuse();
        if (offset != received) throw DocumentProblem.OFFSET_MISMATCH.with("received", received);
        if (offset + length > size) throw DocumentProblem.BEYOND_DECLARED_SIZE.with("size", size);
    }

    public void grow(long length) {
        received += length;
    }

    public boolean isFull() {
        return received == size;
    }

    public void complete(String detectedType, String hash) {
        this.mediaType = detectedType;
        this.sha256 = hash;
    }

    /** What was sent is not what we accept: it begins anew from nothing. */
    public void startOver() {
        received = 0;
    }

    public boolean isComplete() {
        return sha256 != null;
    }

    public boolean isAttachedTo(Subject subject) {
        return subjectId != null && subjectId == subject.id() && subject.kind().equals(subjectKind);
    }

    public void attach(Subject subject) {
        if (subjectId != null) throw DocumentProblem.ALREADY_COMPLETE.refuse();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
    }

    /** Null while it belongs to nothing yet. */
    public Subject subject() {
        return subjectId == null ? null : new Subject(subjectKind, subjectId);
    }

    public long id() {
        return id;
    }

    public boolean isSealed() {
        return sealed;
    }

    public boolean wasSentBy(long accountId) {
        return ownerId != null && ownerId == accountId;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public long received() {
        return received;
    }

    public String sha256() {
        return sha256;
    }
}
