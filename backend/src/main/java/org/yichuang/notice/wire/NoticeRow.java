package org.yichuang.notice.wire;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.notice.NoticeStatus;
import org.yichuang.notice.domain.Notice;

/** A notice in a list. */
public record NoticeRow(Id id, @Schema(examples = "award-list") String kind, String title, NoticeStatus status,
                        @Schema(nullable = true) LocalDate firstDay, @Schema(nullable = true) LocalDate lastDay,
                        @Schema(nullable = true) Instant postedAt, @Schema(nullable = true) Instant endsAt) {

    public static NoticeRow of(Notice notice, Instant now) {
        return new NoticeRow(new Id(notice.id()), notice.kind(), notice.title(), notice.statusAt(now), notice.firstDay(), notice.lastDay(),
                notice.postedAt(), notice.endsAt());
    }
}
