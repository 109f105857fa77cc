package org.yichuang.life;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yichuang.call.rules.ReviewStage;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.life.Applying.Applied;
import org.yichuang.review.Reviews;
import org.yichuang.review.Reviews.Round;

/** Every round of judging that the rule book states, each with a panel of its size, to the last ranking. */
@ApplicationScoped
public class Judging {
    private final Reviews reviews;
    private final People people;
    private final Lives lives;

    Judging(Reviews reviews, People people, Lives lives) {
        this.reviews = reviews;
        this.people = people;
        this.lives = lives;
    }

    /** @param inOrder the best first; each is given three points less than the one before */
    public void ranked(Life life, String list, List<Applied> inOrder) {
        reviews.pastTheDeadline(life.call());
        for (var stage : life.rules().review().stages()) {
            var round = planned(life, list, stage);
            round.begun();
            if (stage.kind() == ReviewStage.Kind.ROADSHOW) allPresent(round, inOrder);
            for (var member : round.members()) {
                for (int i = 0; i < inOrder.size(); i++) round.score(member, inOrder.get(i).draft().id(), 88 - 3 * i);
            }
            round.over();
            if (stage.shortlistNotice() != null) shown(round);
        }
    }

    /** One after the other comes on the stage; from then on each is scored. */
    private static void allPresent(Round round, List<Applied> inOrder) {
        var path = "/api/v1/assignments/" + round.id() + "/appearances";
        var ids = inOrder.stream().map(one -> one.draft().id()).toList();
        round.chair().asks().header("If-Match", round.etag()).body(Map.of("applicationIds", ids)).put(path).then().statusCode(200);
        for (var id : ids) round.command(round.chair(), "presentation", Map.of("applicationId", id)).then().statusCode(200);
    }

    /** The shortlist is shown to everybody until its last day is over. */
    private void shown(Round round) {
        var until = round.command(round.officer(), "shortlist-notice", null).then().statusCode(200).extract().path("shownUntil").toString();
        lives.moveTo(Instant.parse(until));
    }

    private Round planned(Life life, String list, ReviewStage stage) {
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var id = Lives.post(officer, "/api/v1/assignments", null, Map.of("callId", life.call().id(), "listKey", list, "stageKey", stage.key())).path("id").asText();
        int size = life.rules().review().reviewersPerApplication();
        // First those whom the rule book asks for by kind, then as many as it takes.
        var kinds = stage.seats().stream().flatMap(seat -> Collections.nCopies(seat.minimum(), seat.key()).stream()).toList();
        var members = new ArrayList<>(IntStream.rangeClosed(0, size).mapToObj(i -> i < kinds.size() ? reviews.member(kinds.get(i)) : reviews.member()).toList());
        var round = new Round(id, officer, people.with(Role.PANEL_CHAIR), members.subList(0, size), members.get(size));
        round.appoint().then().statusCode(200);
        return round;
    }
}
