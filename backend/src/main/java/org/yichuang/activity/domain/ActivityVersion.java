package org.yichuang.activity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;

/** What a record said in one of its versions. */
@Entity
@Table(name = "activity_version")
public class ActivityVersion {
    @Id private Long id;
    @Column(name = "activity_id", updatable = false) private long activityId;
    @Column(name = "version_no", updatable = false) private int number;
    @Column(updatable = false, columnDefinition = "longtext") private String content;
    @Column(updatable = false) private String reason;
    @Column(name = "written_by_name", updatable = false) private String writtenByName;
    @Column(name = "written_at", updatable = false) private Instant writtenAt;

    protected ActivityVersion() { }

    public ActivityVersion(Activity activity, String content, String reason, String byName, Instant now) {
        this.id = Ids.next();
        this.activityId = activity.id();
        this.number = activity.versionNo();
        this.content = content;
        this.reason = reason;
        this.writtenByName = byName;
        this.writtenAt = now;
    }

    public int number() {
        return number;
    }

    public String content() {
        return content;
    }

    /** Why it was corrected; null for the first. */
    public String reason() {
        return reason;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
