package org.yichuang.notice;

import org.yichuang.kernel.step.Subject;

/** The last objection to a line was turned down. {@code cleared} when the notice has ended too: the line may go on. */
public record LineFreed(long noticeId, Subject line, boolean cleared) { }
