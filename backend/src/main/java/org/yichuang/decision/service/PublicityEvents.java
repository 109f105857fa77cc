package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.decision.domain.allocation.LineReason;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;
import org.yichuang.notice.LineBlocked;
import org.yichuang.notice.LineFreed;
import org.yichuang.notice.LineUpheld;
import org.yichuang.notice.NoticeEnded;
import org.yichuang.notice.NoticeWithdrawn;
import org.yichuang.review.RankedPlace;
import org.yichuang.review.RankingClosed;
import org.yichuang.review.Rankings;

/** What publicity and review tell about award lines, taken down in their own transaction. */
@ApplicationScoped
class PublicityEvents {
    private final AwardLineLife life;
    private final AwardLineStore lines;
    private final ReserveLists reserve;
    private final Rankings rankings;
    private final Transitions transitions;
    private final Words words;

    PublicityEvents(AwardLineLife life, AwardLineStore lines, ReserveLists reserve, Rankings rankings, Transitions transitions, Words words) {
        this.life = life;
        this.lines = lines;
        this.reserve = reserve;
        this.rankings = rankings;
        this.transitions = transitions;
        this.words = words;
    }

    void ended(@Observes NoticeEnded event) {
        event.cleared().forEach(subject -> line(subject).ifPresent(life::clear));
    }

    void blocked(@Observes LineBlocked event) {
        line(event.line()).ifPresent(line -> line.suspend(true));
    }

    void freed(@Observes LineFreed event) {
        line(event.line()).ifPresent(line -> {
            line.suspend(false);
            if (event.cleared()) life.clear(line);
        });
    }

    void upheld(@Observes LineUpheld event) {
        line(event.line()).filter(line -> line.status().next().contains(AwardLineStatus.CANCELLED)).ifPresent(line -> {
            life.end(line, AwardLineStatus.CANCELLED, words.say(Language.ZH, "decision", "reason.upheld", java.util.Map.of()));
            reserve.moveUp(line.callId(), line.listKey());
        });
    }

    /** The whole notice was taken back: its lines wait to be announced again. */
    void withdrawn(@Observes NoticeWithdrawn event) {
        if (!event.kind().equals(Announcing.NOTICE)) return;
        for (var line : lines.inNotice(event.noticeId())) {
            life.holdList(line.callId());
            line.outOfNotice();
            if (line.status() == AwardLineStatus.IN_PUBLICITY) transitions.move(line, AwardLineStatus.SELECTED, event.reason());
        }
    }

    /** A list got a new version: lines that it moves wait for a new decision, the others go on. */
    void reranked(@Observes RankingClosed event) {
        if (event.formerRankingId() == null) return;
        life.holdList(event.callId());
        var places = rankings.require(event.rankingId()).places().stream().collect(Collectors.toMap(RankedPlace::applicationId, Function.identity()));
        for (var line : lines.holdOfCall(event.callId())) {
            if (!line.listKey().equals(event.listKey()) || !line.isOpen()) continue;
            var place = places.get(line.applicationId());
            if (place == null || place.place() != line.place() || place.passed() == (line.reason() == LineReason.FAILED_PASS_MARK)) line.awaitDecision();
        }
    }

    private Optional<AwardLine> line(Subject subject) {
        if (!subject.kind().equals(AwardLine.KIND) || lines.find(subject.id()).isEmpty()) return Optional.empty();
        return Optional.of(life.held(subject.id()));
    }
}
