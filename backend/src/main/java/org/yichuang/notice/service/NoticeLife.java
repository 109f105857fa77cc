package org.yichuang.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.notice.DraftNotice;
import org.yichuang.notice.LineStatus;
import org.yichuang.notice.NoticeEnded;
import org.yichuang.notice.NoticePosted;
import org.yichuang.notice.NoticeProblem;
import org.yichuang.notice.NoticeStatus;
import org.yichuang.notice.NoticeWithdrawn;
import org.yichuang.notice.domain.Notice;
import org.yichuang.notice.domain.NoticeLine;
import org.yichuang.notice.domain.NoticeSeal;
import org.yichuang.notice.domain.NoticeStore;

/** The steps of a notice, each with its lines. Runs inside the transaction of whoever takes the step. */
@ApplicationScoped
public class NoticeLife {
    private final NoticeStore store;
    private final Transitions transitions;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;
    private final Event<NoticePosted> posted;
    private final Event<NoticeEnded> ended;
    private final Event<NoticeWithdrawn> withdrawn;

    NoticeLife(NoticeStore store, Transitions transitions, BusinessClock clock, WorkingCalendar calendar, Event<NoticePosted> posted,
               Event<NoticeEnded> ended, Event<NoticeWithdrawn> withdrawn) {
        this.store = store;
        this.transitions = transitions;
        this.clock = clock;
        this.calendar = calendar;
        this.posted = posted;
        this.ended = ended;
        this.withdrawn = withdrawn;
    }

    public Notice draft(DraftNotice draft) {
        if (draft.lines().isEmpty()) throw NoticeProblem.NOTICE_EMPTY.refuse();
        var notice = new Notice(draft, clock.now());
        store.add(notice);
        int position = 1;
        for (var line : draft.lines()) store.add(new NoticeLine(notice, position++, line));
        return notice;
    }

    /** From here on nothing of it changes: the lines are frozen under a digest and the days are counted. */
    public void post(Notice notice) {
        if (notice.status() != NoticeStatus.DRAFT) {
            throw CommonProblem.ILLEGAL_STEP.with("subject", "notice").with("from", notice.status()).with("to", NoticeStatus.POSTED);
        }
        var lines = store.lines(notice.id());
        for (var line : lines) {
            if (isStanding(line.about())) throw NoticeProblem.LINE_IN_PUBLICITY.with("line", line.title());
        }
        notice.schedule(clock.now(), calendar);
        transitions.move(notice, NoticeStatus.POSTED);
        lines.forEach(line -> transitions.move(line, LineStatus.IN_PUBLICITY));
        store.add(new NoticeSeal(notice, lines));
        posted.fire(new NoticePosted(notice.id(), notice.kind(), notice.about(), notice.endsAt()));
    }

    private boolean isStanding(Subject about) {
        return store.standingLine(about).isPresent();
    }

    /** Follows the clock; does nothing before the end. */
    public void endIfDue(Notice notice) {
        if (notice.status() != NoticeStatus.POSTED || notice.statusAt(clock.now()) != NoticeStatus.ENDED) return;
        transitions.move(notice, NoticeStatus.ENDED);
        var lines = store.lines(notice.id());
        lines.stream().filter(line -> line.status() == LineStatus.IN_PUBLICITY).forEach(line -> transitions.move(line, LineStatus.CLEARED));
        store.flush();
        ended.fire(new NoticeEnded(notice.id(), notice.kind(), notice.about(), about(lines, LineStatus.CLEARED), about(lines, LineStatus.BLOCKED)));
    }

    public void withdraw(Notice notice, String reason) {
        endIfDue(notice);
        transitions.move(notice, NoticeStatus.WITHDRAWN, reason);
        store.lines(notice.id()).stream().filter(line -> line.status().next().contains(LineStatus.WITHDRAWN))
                .forEach(line -> transitions.move(line, LineStatus.WITHDRAWN, reason));
        withdrawn.fire(new NoticeWithdrawn(notice.id(), notice.kind(), notice.about(), reason));
    }

    /** Takes single lines back, for instance because a new ranking changes them; the others go on. */
    public void withdrawLines(Notice notice, List<Subject> about, String reason) {
        endIfDue(notice);
        store.lines(notice.id()).stream().filter(line -> about.contains(line.about()))
                .forEach(line -> transitions.move(line, LineStatus.WITHDRAWN, reason));
    }

    private static List<Subject> about(List<NoticeLine> lines, LineStatus status) {
        return lines.stream().filter(line -> line.status() == status).map(NoticeLine::about).toList();
    }
}
