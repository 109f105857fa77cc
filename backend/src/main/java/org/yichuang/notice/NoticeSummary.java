package org.yichuang.notice;

import java.time.Instant;
import java.util.List;
import org.yichuang.kernel.step.Subject;

/** A notice as stages above know it; times and digest are null in a draft. */
public record NoticeSummary(long id, String kind, Subject subject, NoticeStatus status, Instant postedAt, Instant endsAt, boolean provisional,
                            String digest, List<Line> lines) {
    public record Line(long id, Subject subject, LineStatus status) { }
}
