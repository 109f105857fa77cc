package org.yichuang.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.json.Json;
import org.yichuang.notice.NoticeRule;
import org.yichuang.notice.ShownFact;

/** What was posted, word for word, with its digest. The service may add such rows and read them, nothing else. */
@Entity
@Immutable
@Table(name = "notice_seal")
public class NoticeSeal {
    @Id @Column(name = "notice_id") private Long noticeId;
    @Column(columnDefinition = "longtext") private String content;
    private String algorithm;
    @Column(columnDefinition = "char(64)") private String digest;

    protected NoticeSeal() { }

    public NoticeSeal(Notice notice, List<NoticeLine> lines) {
        this.noticeId = notice.id();
        this.content = Json.write(new Posted(notice.kind(), notice.title(), notice.body(), notice.postedAt(), notice.firstDay(), notice.lastDay(),
                notice.endsAt(), notice.provisional(), notice.rule(),
                lines.stream().map(line -> new PostedLine(line.position(), line.title(), line.shown())).toList()));
        this.algorithm = Digest.ALGORITHM;
        this.digest = Digest.sha256(content);
    }

    /** The exact text under the digest. */
    public String content() {
        return content;
    }

    public String algorithm() {
        return algorithm;
    }

    public String digest() {
        return digest;
    }

    record Posted(String kind, String title, String body, Instant postedAt, LocalDate firstDay, LocalDate lastDay, Instant endsAt,
            boolean provisional, NoticeRule rule, List<PostedLine> lines) { }

    record PostedLine(int position, String title, List<ShownFact> shown) { }
}
