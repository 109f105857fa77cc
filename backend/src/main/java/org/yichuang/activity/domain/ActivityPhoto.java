package org.yichuang.activity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.id.Ids;

/** A photo of an activity, known by the hash of its content. */
@Entity
@Table(name = "activity_photo")
public class ActivityPhoto {
    @Id private Long id;
    @Column(name = "activity_id", updatable = false) private long activityId;
    @Column(name = "document_id", updatable = false) private long documentId;
    @Column(updatable = false, columnDefinition = "char(64)") @JdbcTypeCode(SqlTypes.CHAR) private String sha256;

    protected ActivityPhoto() { }

    public ActivityPhoto(long activityId, long documentId, String sha256) {
        this.id = Ids.next();
        this.activityId = activityId;
        this.documentId = documentId;
        this.sha256 = sha256;
    }

    public long activityId() {
        return activityId;
    }

    public long documentId() {
        return documentId;
    }

    public String sha256() {
        return sha256;
    }
}
