package org.yichuang.notice;

import java.time.Instant;
import org.yichuang.kernel.step.Subject;

/** A notice was posted; it ends at 24:00 of its last day. */
public record NoticePosted(long noticeId, String kind, Subject subject, Instant endsAt) { }
