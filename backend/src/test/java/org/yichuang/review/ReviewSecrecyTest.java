package org.yichuang.review;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

/** Reviewers judge alone: nothing of a file before declaring, nothing of anybody else's sheet, and no way back once handed in. */
@ApiTest
class ReviewSecrecyTest {
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject Reviews reviews;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private Calls.Call call;
    private Draft project;

    @BeforeEach
    void aProject() {
        call = calls.open();
        project = applications.eligibleIn(call);
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void before_declaring_a_reviewer_sees_title_and_organisation_only() {
        var round = reviews.planned(call, "registered");
        round.command(round.officer(), "start", null).then().statusCode(200);
        var member = round.members().get(0);
        var sheet = "/api/v1/score-sheets/" + round.sheet(member, project.id());
        member.person().asks().get(sheet).then().statusCode(409).body("code", is("declare-first"));
        member.person().asks().get("/api/v1/applications/" + project.id()).then().statusCode(404);
        round.declare(member).then().statusCode(200).body("status", is("CLEAR"));
        member.person().asks().get(sheet).then().statusCode(200);
        member.person().asks().get("/api/v1/applications/" + project.id()).then().statusCode(200);
    }

    @Test
    void a_declared_conflict_takes_the_reviewer_out_of_the_whole_group() {
        var round = reviews.planned(call, "registered");
        round.command(round.officer(), "start", null).then().statusCode(200);
        var member = round.members().get(1);
        member.person().asks().body(Map.of("roundId", round.id(), "conflicts", List.of(Map.of("applicationId", project.id(), "ground", "no-such-ground", "words", "x"))))
                .post("/api/v1/conflicts").then().statusCode(422);
        var ground = round.members().get(0);
        round.declare(ground);
        String key = ground.person().asks().get("/api/v1/score-sheets/" + round.sheet(ground, project.id())).path("grounds[0].key");
        member.person().asks().body(Map.of("roundId", round.id(), "conflicts", List.of(Map.of("applicationId", project.id(), "ground", key, "words", "曾任顾问。"))))
                .post("/api/v1/conflicts").then().statusCode(200).body("status", is("RECUSED"));
        member.person().asks().get("/api/v1/score-sheets").then().statusCode(200).body("items", empty());
        member.person().asks().get("/api/v1/applications/" + project.id()).then().statusCode(404);
        round.chair().asks().get("/api/v1/conflicts?roundId=" + round.id()).then().statusCode(200).body("origin", hasItem("DECLARED"));
        // Who stands by takes over, once; nobody else can be made of somebody who is out.
        var nobody = Map.of("reviewerId", member.id(), "reason", "回避");
        round.command(round.chair(), "replacement", nobody).then().statusCode(422).body("code", is("not-in-round"));
        var takesOver = Map.of("reviewerId", member.id(), "alternateId", round.alternate().id(), "reason", "回避后由候补专家顶替");
        round.command(round.chair(), "replacement", takesOver).then().statusCode(200)
                .body("seats.find { it.reviewerId == '" + round.alternate().id() + "' }.status", is("SEATED"))
                .body("seats.find { it.reviewerId == '" + round.alternate().id() + "' }.sheets", is(1))
                .body("seats.find { it.reviewerId == '" + member.id() + "' }.status", is("RECUSED"));
        round.command(round.chair(), "replacement", takesOver).then().statusCode(422).body("code", is("not-an-alternate"));
    }

    @Test
    void what_the_register_knows_keeps_a_reviewer_off_the_panel() {
        reviews.pastTheDeadline(call);
        var tied = reviews.member();
        var officer = people.with(Role.PROGRAMME_OFFICER);
        officer.asks().body(Map.of("kind", "DONOR", "organisationId", project.organisation(), "note", "捐赠 2000 元"))
                .post("/api/v1/reviewers/" + tied.id() + "/ties").then().statusCode(200);
        var round = reviews.planned(call, "registered");
        officer.asks().get("/api/v1/assignments/" + round.id() + "/proposal").then().statusCode(200)
                .body("leftOut.find { it.reviewerId == '" + tied.id() + "' }.kind", is("DONOR"))
                .body("candidates.reviewerId", not(hasItem(tied.id())));
        round.officer().asks().header("If-Match", round.etag()).body(Map.of("members", List.of(tied.id()), "alternates", List.of()))
                .put("/api/v1/assignments/" + round.id() + "/panel").then().statusCode(422).body("code", is("conflict-known"));
    }

    @Test
    void a_tie_counts_as_long_as_its_own_ground_reaches_back() {
        reviews.pastTheDeadline(call);
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var longAgo = reviews.member();
        var lately = reviews.member();
        tie(officer, longAgo, "DONOR", clock.today().minusYears(1));
        tie(officer, lately, "ADVISER", clock.today().minusYears(1));
        var round = reviews.planned(call, "registered");
        officer.asks().get("/api/v1/assignments/" + round.id() + "/proposal").then().statusCode(200)
                .body("candidates.reviewerId", hasItem(longAgo.id())).body("leftOut.find { it.reviewerId == '" + lately.id() + "' }.kind", is("ADVISER"));
    }

    private void tie(People.Person officer, Reviews.Member member, String kind, java.time.LocalDate endedOn) {
        officer.asks().body(Map.of("kind", kind, "organisationId", project.organisation(), "endedOn", endedOn.toString()))
                .post("/api/v1/reviewers/" + member.id() + "/ties").then().statusCode(200);
    }

    @Test
    void who_is_to_declare_reads_the_grounds_of_that_rule_book_and_the_desk_the_group() {
        var round = reviews.planned(call, "registered");
        round.officer().asks().get("/api/v1/assignments/" + round.id()).then().statusCode(200).body("group.applicationId", is(List.of(project.id())))
                .body("applications", is(1));
        round.command(round.officer(), "start", null).then().statusCode(200).body("group.applicationId", is(List.of(project.id())));
        var grounds = "/api/v1/conflicts/grounds?roundId=" + round.id();
        round.members().get(0).person().asks().get(grounds).then().statusCode(200).body("key", hasItem("employed-there"));
        reviews.member().person().asks().get(grounds).then().statusCode(404);
        round.members().get(0).person().asks().get("/api/v1/score-sheets").then().statusCode(200).body("items[0].callId", is(call.id()))
                .body("items[0].callTitle", is("年度社区微公益创投"));
    }

    @Test
    void nobody_reads_or_writes_another_ones_sheet_and_nobody_writes_twice() {
        var round = reviews.scoring(call, "registered");
        var mine = round.members().get(0);
        var yours = "/api/v1/score-sheets/" + round.sheet(round.members().get(1), project.id());
        mine.person().asks().get(yours).then().statusCode(404);
        mine.person().asks().header("If-Match", "\"0\"").body("{\"points\":{}}").put(yours).then().statusCode(404);
        mine.person().asks().get("/api/v1/score-sheets").then().statusCode(200).body("items", hasSize(1));
        mine.person().asks().get("/api/v1/assignments/" + round.id()).then().statusCode(403);
        var own = "/api/v1/score-sheets/" + round.sheet(mine, project.id());
        mine.person().asks().header("If-Match", "\"99\"").body("{\"points\":{}}").put(own).then().statusCode(412);
        mine.person().asks().body("{\"points\":{}}").put(own).then().statusCode(428);
        var tag = mine.person().asks().get(own).header("ETag");
        mine.person().asks().header("If-Match", tag).body("{\"points\":{\"need\":99}}").put(own).then().statusCode(422).body("code", is("points-out-of-range"));
        mine.person().asks().header("If-Match", tag).header("Idempotency-Key", Draft.newKey()).post(own + "/submission").then().statusCode(422)
                .body("code", is("sheet-incomplete"));
        round.score(mine, project.id(), 80);
        mine.person().asks().header("If-Match", mine.person().asks().get(own).header("ETag")).body("{\"points\":{}}").put(own).then().statusCode(409)
                .body("code", is("sheet-locked"));
    }

    @Test
    void an_even_panel_or_too_small_a_one_does_not_start() {
        var round = reviews.planned(call, "registered");
        var four = round.members().subList(0, 4).stream().map(Reviews.Member::id).toList();
        round.officer().asks().header("If-Match", round.etag()).body(Map.of("members", four, "alternates", List.of()))
                .put("/api/v1/assignments/" + round.id() + "/panel").then().statusCode(200);
        round.command(round.officer(), "start", null).then().statusCode(422).body("code", is("panel-size"));
        round.command(round.chair(), "start", null).then().statusCode(403);
    }
}
