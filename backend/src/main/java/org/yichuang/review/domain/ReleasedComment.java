package org.yichuang.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;

/** What an applicant may read of the remark on one sheet. Whose it is, nobody learns from it. */
@Entity
@Table(name = "released_comment")
public class ReleasedComment {
    @Id private Long id;
    @Column(name = "sheet_id", updatable = false) private long sheetId;
    @Column(name = "application_id", updatable = false) private long applicationId;
    @Column(updatable = false) private String words;
    @Column(name = "released_by", updatable = false) private long releasedBy;
    @Column(name = "released_at", updatable = false) private Instant releasedAt;

    protected ReleasedComment() { }

    public ReleasedComment(ScoreSheet sheet, String words, long by, Instant now) {
        this.id = Ids.next();
        this.sheetId = sheet.id();
        this.applicationId = sheet.applicationId();
        this.words = words;
        this.releasedBy = by;
        this.releasedAt = now;
    }

    public long sheetId() {
        return sheetId;
    }

    public long applicationId() {
        return applicationId;
    }

    public String words() {
        return words;
    }
}
