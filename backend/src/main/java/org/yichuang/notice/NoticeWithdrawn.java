package org.yichuang.notice;

import org.yichuang.kernel.step.Subject;

/** A notice was taken back with all its lines. */
public record NoticeWithdrawn(long noticeId, String kind, Subject subject, String reason) { }
