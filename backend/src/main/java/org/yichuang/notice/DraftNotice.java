package org.yichuang.notice;

import java.time.LocalDate;
import java.util.List;
import org.yichuang.kernel.step.Subject;

/**
 * What a stage wants to be posted.
 *
 * @param kind in kebab case: {@code award-list}, {@code evaluation-result}, {@code exit}
 * @param firstDay the first counted day, where the office names one; otherwise the day after posting decides
 */
public record DraftNotice(String kind, Subject subject, String divisionPath, String title, String body, LocalDate firstDay, NoticeRule rule,
                          List<Line> lines) {

    /** @param organisationId whom the line concerns; its members answer to objections and never handle them; null for none */
    public record Line(Subject subject, Long organisationId, String title, List<ShownFact> shown) { }
}
