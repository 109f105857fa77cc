package org.yichuang.notice.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.notice.NoticeStatus;
import org.yichuang.notice.domain.Notice;
import org.yichuang.notice.domain.NoticeLine;
import org.yichuang.notice.domain.NoticeSeal;

/** A notice as officers see it. */
public record NoticeView(
        Id id, String kind, String title, String body, NoticeStatus status, @Schema(nullable = true) String statusReason,
        @Schema(nullable = true) LocalDate firstDay, @Schema(nullable = true) LocalDate lastDay, @Schema(nullable = true) Instant postedAt,
        @Schema(nullable = true) Instant endsAt, @Schema(description = "a year it touches has no published calendar yet") boolean provisional,
        @Schema(nullable = true, description = "SHA-256 of what was posted") String digest, List<LineView> lines, List<NoticeStatus> nextSteps,
        long version) implements Versioned {

    /** @param seal null in a draft */
    public static NoticeView of(Notice notice, List<NoticeLine> lines, NoticeSeal seal, Instant now) {
        var status = notice.statusAt(now);
        return new NoticeView(new Id(notice.id()), notice.kind(), notice.title(), notice.body(), status, notice.statusReason(), notice.firstDay(),
                notice.lastDay(), notice.postedAt(), notice.endsAt(), notice.provisional(), seal == null ? null : seal.digest(),
                lines.stream().map(line -> LineView.of(line, status == NoticeStatus.ENDED)).toList(), status.following(), notice.version());
    }
}
