package org.yichuang.notice;

import java.util.List;
import org.yichuang.kernel.step.Subject;

/** The period is over: what nobody objected to may go on, what is blocked waits for its own {@link LineFreed} or {@link LineUpheld}. */
public record NoticeEnded(long noticeId, String kind, Subject subject, List<Subject> cleared, List<Subject> blocked) { }
