package org.yichuang.notice.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.notice.NoticeStatus;
import org.yichuang.notice.ObjectionStatus;
import org.yichuang.notice.domain.Notice;
import org.yichuang.notice.domain.NoticeLine;
import org.yichuang.notice.domain.NoticeSeal;
import org.yichuang.notice.domain.Objection;

/** A notice for everybody: what was posted, how each line stands, and what became of objections. */
public record PublicNotice(
        Id id, String kind, String title, String body, NoticeStatus status, @Schema(nullable = true) String statusReason,
        LocalDate firstDay, LocalDate lastDay, Instant postedAt, @Schema(description = "objections are in time before this instant") Instant endsAt,
        boolean provisional, boolean takesObjections, List<LineView> lines, List<Conclusion> conclusions,
        @Schema(description = "the exact text under the digest") String postedText, @Schema(examples = "SHA-256") String algorithm, String digest) {

    /** What became of one objection, without a word about who objected. */
    @Schema(name = "ObjectionConclusion")
    public record Conclusion(Id lineId, ObjectionStatus status, String conclusion, Instant decidedAt) { }

    public static PublicNotice of(Notice notice, List<NoticeLine> lines, NoticeSeal seal, List<Objection> objections, Instant now) {
        var status = notice.statusAt(now);
        return new PublicNotice(new Id(notice.id()), notice.kind(), notice.title(), notice.body(), status, notice.statusReason(), notice.firstDay(),
                notice.lastDay(), notice.postedAt(), notice.endsAt(), notice.provisional(), status == NoticeStatus.POSTED,
                lines.stream().map(line -> LineView.of(line, status == NoticeStatus.ENDED)).toList(),
                objections.stream().filter(one -> one.conclusion() != null)
                        .map(one -> new Conclusion(new Id(one.lineId()), one.status(), one.conclusion(), one.decidedAt())).toList(),
                seal.content(), seal.algorithm(), seal.digest());
    }
}
