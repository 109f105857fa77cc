package org.yichuang.notice;

import org.yichuang.kernel.step.Subject;

/** An objection stands in the way of one line; the others go on. */
public record LineBlocked(long noticeId, Subject line, long objectionId) { }
