package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.PANEL_CHAIR;
import static org.yichuang.launch.demo.DemoPerson.PROGRAMME_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.review.service.AppointPanel;
import org.yichuang.review.service.ConflictService;
import org.yichuang.review.service.Declaration;
import org.yichuang.review.service.EnterReviewer;
import org.yichuang.review.service.OwnSheets;
import org.yichuang.review.service.PlanRound;
import org.yichuang.review.service.ReviewerService;
import org.yichuang.review.service.RoundService;
import org.yichuang.review.service.SheetLine;
import org.yichuang.review.service.SheetService;
import org.yichuang.review.service.WriteSheet;

/** Rounds of judging: seven reviewers declare, score each by himself, and the chair closes. An eighth stands by. */
@ApplicationScoped
class DemoReview {
    private static final int SEATS = 7;
    private static final List<DemoPerson> POOL = Arrays.stream(DemoPerson.values()).filter(person -> person.role().equals(Role.REVIEWER)).toList();
    static final List<DemoPerson> PANEL = POOL.subList(0, SEATS);
    private final DemoCast cast;
    private final ReviewerService reviewers;
    private final RoundService rounds;
    private final ConflictService conflicts;
    private final SheetService sheets;
    private final OwnSheets own;
    private final Map<DemoPerson, Id> entered = new EnumMap<>(DemoPerson.class);

    DemoReview(DemoCast cast, ReviewerService reviewers, RoundService rounds, ConflictService conflicts, SheetService sheets, OwnSheets own) {
        this.cast = cast;
        this.reviewers = reviewers;
        this.rounds = rounds;
        this.conflicts = conflicts;
        this.sheets = sheets;
        this.own = own;
    }

    void enterPool() {
        for (var person : POOL) {
            var fields = List.of("service", person.ordinal() % 2 == 0 ? "culture-sports" : "self-governance");
            var entry = new EnterReviewer(cast.idOf(person), DemoPlaces.DISTRICT, "示例学院", fields, List.of("expert"));
            entered.put(person, cast.as(PROGRAMME_OFFICER, () -> reviewers.enter(entry)).id());
        }
    }

    /** @return the round, in which everybody may declare and score now */
    Id begin(Id call, String list) {
        var planned = cast.as(PROGRAMME_OFFICER, () -> rounds.plan(DemoCast.key(), new PlanRound(call, list, "desk", null, null)));
        var members = PANEL.stream().map(entered::get).toList();
        var alternates = POOL.subList(SEATS, POOL.size()).stream().map(entered::get).toList();
        cast.as(PROGRAMME_OFFICER, () -> rounds.appoint(planned.id().value(), new IfMatch(planned.version()), new AppointPanel(members, alternates)));
        cast.as(PROGRAMME_OFFICER, () -> rounds.start(planned.id().value(), DemoCast.key()));
        return planned.id();
    }

    void declareFree(DemoPerson reviewer, Id round) {
        cast.as(reviewer, () -> conflicts.declare(new Declaration(round, List.of())));
    }

    void declareConflict(DemoPerson reviewer, Id round, long application, String ground, String words) {
        cast.as(reviewer, () -> conflicts.declare(new Declaration(round, List.of(new Declaration.Declared(new Id(application), ground, words)))));
    }

    /** Hands in so many of the reviewer's sheets of this round. */
    void score(DemoPerson reviewer, Id round, Map<DemoProposal, Long> received, int most) {
        var open = cast.as(reviewer, () -> own.list(PageRequest.of(200))).items().stream().filter(one -> one.roundId().equals(round)).limit(most).toList();
        for (var line : open) {
            var proposal = received.entrySet().stream().filter(one -> one.getValue() == line.applicationId().value()).findFirst().orElseThrow().getKey();
            cast.as(reviewer, () -> handIn(line, new DemoMarks(reviewer, proposal)));
        }
    }

    private Object handIn(SheetLine line, DemoMarks marks) {
        long id = line.id().value();
        var sheet = sheets.get(id);
        var written = sheets.save(id, new IfMatch(sheet.version()), new WriteSheet(marks.of(sheet.rubric()), marks.remark()));
        return sheets.submit(id, new IfMatch(written.version()), DemoCast.key());
    }

    /** Everybody declares and scores, and the chair closes. */
    void finish(Id round, Map<DemoProposal, Long> received) {
        for (var reviewer : PANEL) {
            declareFree(reviewer, round);
            score(reviewer, round, received, received.size());
        }
        cast.as(PANEL_CHAIR, () -> rounds.close(round.value(), DemoCast.key()));
    }
}
