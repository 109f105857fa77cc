package org.yichuang.review.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.call.CallDirectory;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.Ranking;
import org.yichuang.review.domain.RankingPlace;
import org.yichuang.review.domain.RankingStore;
import org.yichuang.review.domain.ReleasedComment;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.ScoreSheet;
import org.yichuang.review.domain.SheetStatus;

/** What applicants learn of a review once its result was shown to everybody: their own total, place and the remarks released to them. */
@UseCase
public class Results {
    private final RankingStore rankings;
    private final ReviewStore store;
    private final ReviewAccess access;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final BusinessClock clock;

    Results(RankingStore rankings, ReviewStore store, ReviewAccess access, ApplicationDirectory applications, CallDirectory calls, BusinessClock clock) {
        this.rankings = rankings;
        this.store = store;
        this.access = access;
        this.applications = applications;
        this.calls = calls;
        this.clock = clock;
    }

    /** Before the announcement the answer is the same whether there is a ranking or not. */
    public ResultView of(long applicationId) {
        var application = applications.require(applicationId);
        access.requireApplicant(application);
        return rankings.announcedOf(applicationId).map(ranking -> view(application, ranking)).orElseGet(() -> ResultView.none(applicationId));
    }

    private ResultView view(ApplicationFacts application, Ranking ranking) {
        var places = rankings.places(ranking.id()).stream().map(RankingPlace::ranked).toList();
        var own = places.stream().filter(place -> place.applicationId() == application.id()).findFirst().orElseThrow();
        boolean shared = places.stream().filter(place -> place.place() == own.place()).count() > 1;
        int digits = calls.rulesOf(application.ruleBookId()).review().aggregation().displayDecimals();
        // By the words themselves: an order by sheet or by time could tell whose remark is whose.
        var comments = rankings.comments(List.of(application.id())).stream().map(ReleasedComment::words).sorted().toList();
        return new ResultView(new Id(application.id()), ranking.announcedAt(), own.place(), shared, places.size(), own.passed(),
                own.base().shown(digits), own.bonus(), own.total().shown(digits), comments);
    }

    /** Of closed rounds only, and only what counts. */
    public List<SheetOnFile> release(long rankingId, ReleaseComments given) {
        var ranking = rankings.find(rankingId).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        access.require(ranking.divisionPath(), ReviewAccess.RELEASE);
        long application = given.applicationId().value();
        if (rankings.places(rankingId).stream().noneMatch(place -> place.applicationId() == application)) throw ReviewProblem.NOT_IN_ROUND.refuse();
        var sheets = store.rounds(ranking.callId(), ranking.listKey()).stream().filter(round -> round.status() == RoundStatus.CLOSED)
                .flatMap(round -> store.sheets(round.id()).stream()).filter(sheet -> sheet.applicationId() == application && sheet.status() == SheetStatus.SUBMITTED)
                .collect(Collectors.toMap(ScoreSheet::id, sheet -> sheet));
        var released = new ArrayList<ReleasedComment>();
        for (var one : given.comments()) {
            var sheet = sheets.get(one.sheetId().value());
            boolean twice = released.stream().anyMatch(other -> other.sheetId() == one.sheetId().value());
            if (sheet == null || twice) throw ReviewProblem.NOT_A_COMMENT.refuse();
            released.add(new ReleasedComment(sheet, one.words().strip(), access.accountId(), clock.now()));
        }
        rankings.release(application, released);
        return onFile(ranking).stream().filter(sheet -> sheet.applicationId().value() == application).toList();
    }

    /** Who gave what in the closed rounds of a list, void sheets included with their reason. */
    List<SheetOnFile> onFile(Ranking ranking) {
        var rounds = store.rounds(ranking.callId(), ranking.listKey()).stream().filter(round -> round.status() == RoundStatus.CLOSED)
                .collect(Collectors.toMap(ReviewRound::id, ReviewRound::stageKey));
        var sheets = rounds.keySet().stream().sorted().flatMap(round -> store.sheets(round).stream()).toList();
        var names = store.reviewers(sheets.stream().map(ScoreSheet::reviewerId).distinct().toList());
        Map<Long, String> released = rankings.comments(sheets.stream().map(ScoreSheet::applicationId).distinct().toList()).stream()
                .collect(Collectors.toMap(ReleasedComment::sheetId, ReleasedComment::words));
        return sheets.stream().map(sheet -> SheetOnFile.of(rounds.get(sheet.roundId()), names.get(sheet.reviewerId()).name(), sheet, released.get(sheet.id()))).toList();
    }
}
