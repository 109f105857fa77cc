package org.yichuang.notice;

import org.yichuang.kernel.step.Subject;

/** An objection was found right: what the line announced does not happen. */
public record LineUpheld(long noticeId, Subject line, long objectionId) { }
