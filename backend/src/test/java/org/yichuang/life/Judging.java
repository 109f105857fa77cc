package org.yichuang.life;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
            var round = planned(life, list, stage.key());
            round.command(round.officer(), "start", null).then().statusCode(200);
            for (var member : round.members()) round.declare(member).then().statusCode(200);
            for (var member : round.members()) {
                for (int i = 0; i < inOrder.size(); i++) round.score(member, inOrder.get(i).draft().id(), 88 - 3 * i);
            }
            round.command(round.chair(), "closing", null).then().statusCode(200);
        }
    }

    private Round planned(Life life, String list, String stage) {
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var id = Lives.post(officer, "/api/v1/assignments", null, Map.of("callId", life.call().id(), "listKey", list, "stageKey", stage)).path("id").asText();
        int size = life.rules().review().reviewersPerApplication();
        var members = new ArrayList<>(IntStream.rangeClosed(0, size).mapToObj(i -> reviews.member()).toList());
        var round = new Round(id, officer, people.with(Role.PANEL_CHAIR), members.subList(0, size), members.get(size));
        round.appoint().then().statusCode(200);
        return round;
    }
}
