package org.yichuang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.notice.domain.Notice;
import org.yichuang.notice.domain.NoticeStore;
import org.yichuang.notice.service.NoticeLife;

/** The door: stages above draft, post and withdraw notices about their own things. They decide who may; the end comes as an event. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {
    private final NoticeStore store;
    private final NoticeLife life;
    private final BusinessClock clock;

    Notices(NoticeStore store, NoticeLife life, BusinessClock clock) {
        this.store = store;
        this.life = life;
        this.clock = clock;
    }

    public long draft(DraftNotice draft) {
        return life.draft(draft).id();
    }

    public NoticeSummary post(long noticeId) {
        var notice = store.hold(noticeId);
        life.post(notice);
        return summary(notice);
    }

    public void withdraw(long noticeId, String reason) {
        life.withdraw(store.hold(noticeId), reason);
    }

    /** @param about the things whose lines are taken back */
    public void withdrawLines(long noticeId, List<Subject> about, String reason) {
        life.withdrawLines(store.hold(noticeId), about, reason);
    }

    /** The newest notice about a thing. */
    @Transactional
    public Optional<NoticeSummary> find(Subject about) {
        return store.latest(about).map(this::summary);
    }

    /** How a notice and each of its lines stand now. */
    @Transactional
    public NoticeSummary result(long noticeId) {
        return summary(store.require(noticeId));
    }

    /** How the line stands that was posted last about this thing; empty when there never was one. */
    @Transactional
    public Optional<LineStatus> lineState(Subject about) {
        return store.latestLine(about).map(line -> {
            var over = store.require(line.noticeId()).statusAt(clock.now()) == NoticeStatus.ENDED;
            return over && line.status() == LineStatus.IN_PUBLICITY ? LineStatus.CLEARED : line.status();
        });
    }

    private NoticeSummary summary(Notice notice) {
        var seal = store.seal(notice.id());
        return new NoticeSummary(notice.id(), notice.kind(), notice.about(), notice.statusAt(clock.now()), notice.postedAt(), notice.endsAt(),
                notice.provisional(), seal == null ? null : seal.digest(),
                store.lines(notice.id()).stream().map(line -> new NoticeSummary.Line(line.id(), line.about(), line.status())).toList());
    }
}
