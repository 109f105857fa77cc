package org.yichuang.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.conduct.Listings;
import org.yichuang.application.Applications.Draft;
import org.yichuang.award.Awards.Line;
import org.yichuang.fund.Pools;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;

/** From a confirmed award to an agreement in force: who signs, who checks, what moves, and what never happens twice. */
@ApiTest
class EntryIntoForceTest {
    private static final long GRANT = 3_000_000;
    @Inject Awards awards;
    @Inject Listings listings;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject Pools pools;
    @Inject Projects projects;
    @Inject People people;
    @Inject Heard heard;

    @Test
    void a_registered_body_signs_with_the_bureau_and_its_project_begins() {
        var one = awards.registered(Awards.S6);
        one.show(one.owner()).then().statusCode(200).body("status", is("DRAFT")).body("amountFen", is((int) GRANT)).body("uppercase", is("人民币叁万元整"))
                .body("parties.party", contains("BUREAU", "ORGANISATION")).body("parties[1].contracting", is(true))
                .body("tranches.amountFen", contains(1_500_000, 900_000, 600_000)).body("liability", is((Object) null))
                .body("plan.targets", hasSize(2)).body("plan.budget", hasSize(6)).body("may", contains("PROPOSE_REVISION"))
                .body("number", equalTo(one.show(one.officer()).path("number")));
        one.step(one.owner(), "text", null).then().statusCode(403);
        one.step(one.owner(), "confirmations", Map.of("party", "ORGANISATION", "sha256", "0".repeat(64))).then().statusCode(409);
    }

    @Test
    void the_money_is_committed_and_the_project_begins_in_one_step() {
        var one = awards.registered(Awards.S6).inForce();
        assertEquals(GRANT, one.pool().figure("committed"));
        assertEquals(0, one.pool().figure("reserved"));
        assertEquals(Money.fen(GRANT), pools.award(one.awardLineId()).committed());
        var project = projects.require(one.projectId());
        assertEquals(Money.fen(GRANT), project.grant());
        assertEquals(one.organisation().key(), project.legalPersonId());
        assertEquals(List.of(1_500_000L, 900_000L, 600_000L), projects.tranches(project.id()).stream().map(PlannedTranche::amountFen).toList());
        assertEquals(1, projects.budget(project.id()).versions().size());
        assertEquals(Money.fen(GRANT), projects.budget(project.id()).current().total());
        assertTrue(heard.of(project.id()));
        one.show(one.owner()).then().body("status", is("IN_FORCE")).body("confirmations.party", contains("ORGANISATION", "BUREAU"))
                .body("confirmations.way", contains("IN_THE_SYSTEM", "IN_THE_SYSTEM"));
    }

    @Test
    void for_a_filed_body_its_host_contracts_is_paid_and_answers_and_its_leader_countersigns() {
        var one = awards.hosted(List.of(new Line("materials", 1_000_000)));
        one.show(one.hostOwner()).then().statusCode(200).body("parties.party", contains("BUREAU", "HOST", "ORGANISATION"))
                .body("parties.contracting", contains(true, true, false)).body("payee.holderName", is(one.host().name()))
                .body("liability.joint", is(true)).body("liability.mark", is("PROPOSED")).body("tranches.amountFen", contains(700_000, 300_000));
        one.step(one.officer(), "text", null).then().statusCode(200);
        one.confirm(one.owner(), "HOST").then().statusCode(403);
        one.confirm(one.owner(), "ORGANISATION").then().statusCode(200).body("status", is("AWAITING_SIGNATURES"));
        one.confirm(one.owner(), "ORGANISATION").then().statusCode(409).body("code", is("confirmed-already"));
        var signatory = people.of(one.host().key(), Role.HOST_SIGNATORY);
        one.confirm(signatory, "HOST").then().statusCode(200).body("status", is("SIGNED"));
        accept(one, one.officer()).then().statusCode(403).body("code", is("lead-confirms"));
        accept(one, one.lead()).then().statusCode(200).body("status", is("IN_FORCE")).body("projectId", notNullValue());
    }

    @Test
    void twice_gives_the_first_answer_and_moves_nothing_again() {
        var one = signed();
        var tag = one.etag();
        var key = Draft.newKey();
        String hash = one.show(one.officer()).path("text.sha256");
        var body = Json.write(Map.of("sha256", hash, "lookedUp", "已查询，无异常。"));
        String first = post(one, tag, key, body).then().statusCode(200).extract().path("projectId");
        post(one, tag, key, body).then().statusCode(200).body("projectId", is(first));
        post(one, tag, Draft.newKey(), body).then().statusCode(412);
        accept(one, one.lead()).then().statusCode(409).body("code", is("illegal-step"));
        post(one, tag, null, body).then().statusCode(428);
        assertEquals(1_000_000, one.pool().figure("committed"));
    }

    @Test
    void whoever_may_not_receive_money_gets_no_agreement_and_no_words_help() {
        var one = signed();
        String hash = one.show(one.officer()).path("text.sha256");
        var listing = listings.list(one.organisation().id(), "ABNORMAL", clock.today());
        one.step(one.lead(), "acceptance", Map.of("sha256", hash, "lookedUp", "已查询。")).then().statusCode(422).body("code", is("gate-closed"))
                .body("facts.findings.outcome", hasItem("NOT_MET"));
        assertEquals(0, one.pool().figure("committed"));
        listings.remove(listing, clock.today());
        accept(one, one.lead()).then().statusCode(200);
    }

    @Test
    void a_host_at_its_cap_takes_no_more() {
        var first = awards.hosted(List.of(new Line("materials", 500_000)));
        var others = List.of(more(first), more(first), more(first));
        first.inForce();
        others.subList(0, 2).forEach(Awards.Awarded::inForce);
        var fourth = others.get(2);
        fourth.step(fourth.officer(), "text", null).then().statusCode(200);
        fourth.confirm(fourth.owner(), "ORGANISATION").then().statusCode(200);
        fourth.confirm(fourth.hostOwner(), "HOST").then().statusCode(200);
        accept(fourth, fourth.lead()).then().statusCode(422).body("code", is("gate-closed"))
                .body("facts.findings.findAll { it.outcome == 'NOT_MET' }.condition.ruleId", contains("host-hosts-few"));
    }

    @Test
    void a_host_that_has_left_blocks_the_entry_into_force() {
        var one = awards.hosted(List.of(new Line("materials", 500_000)));
        one.step(one.officer(), "text", null).then().statusCode(200);
        one.confirm(one.owner(), "ORGANISATION").then().statusCode(200);
        one.confirm(one.hostOwner(), "HOST").then().statusCode(200);
        var link = one.hostOwner().asks().get("/api/v1/hosts").then().extract();
        var id = link.path("items[0].id").toString();
        var tag = one.hostOwner().asks().get("/api/v1/hosts/{id}", id).header("ETag");
        one.hostOwner().asks().header("If-Match", tag).body(Map.of("reason", "不再合作")).post("/api/v1/hosts/{id}/end", id).then().statusCode(200);
        accept(one, one.lead()).then().statusCode(422).body("code", is("host-not-accepted"));
    }

    @Test
    void paper_goes_out_and_its_stamped_scan_is_checked_by_an_officer() throws Exception {
        var one = awards.registered(List.of(new Line("materials", 2_153_846 / 100 * 100)));
        one.step(one.officer(), "text", null).then().statusCode(200).body("status", is("AWAITING_SIGNATURES")).body("text.sha256", notNullValue());
        String paper = one.show(one.owner()).path("text.documentId");
        var bytes = one.owner().asks().get("/api/v1/documents/{id}/content", paper).then().statusCode(200).extract().asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            for (var word : List.of("微公益创投项目协议书", "人民币贰万壹仟伍佰叁拾捌元整", "首款", "中期评估合格", one.organisation().name(), "送餐上门", "不是法律意义上的电子签名")) {
                assertTrue(text.contains(word.replaceAll("\\s", "")), word + " in " + text);
            }
        }
        people.with(Role.PROGRAMME_OFFICER, "/330683/").asks().get("/api/v1/documents/{id}/content", paper).then().statusCode(404);
        var scan = Awards.file(one.owner(), "盖章协议.pdf");
        one.step(one.officer(), "scan", Map.of("documentId", scan)).then().statusCode(403);
        one.step(one.owner(), "scan", Map.of("documentId", scan)).then().statusCode(200).body("status", is("SIGNED")).body("scan.documentId", is(scan));
        one.step(one.officer(), "return", Map.of("words", "缺第二页。")).then().statusCode(200).body("status", is("AWAITING_SIGNATURES")).body("scan", is((Object) null));
        one.step(one.owner(), "scan", Map.of("documentId", Awards.file(one.owner(), "盖章协议全.pdf"))).then().statusCode(200);
        String old = one.show(one.officer()).path("text.sha256");
        one.step(one.officer(), "acceptance", Map.of("sha256", old, "lookedUp", "已查询。")).then().statusCode(422).body("code", is("other-text"));
        String hash = one.show(one.officer()).path("scan.sha256");
        one.step(one.officer(), "acceptance", Map.of("sha256", hash, "lookedUp", "已查询。")).then().statusCode(200).body("status", is("IN_FORCE"))
                .body("confirmations.way", contains("SCAN_CHECKED")).body("confirmations[0].sha256", is(hash));
    }

    @Test
    void strangers_find_nothing_and_nobody_accepts_for_an_organisation_of_his_own() {
        var one = signed();
        one.show(people.of(one.organisation().key() + 1, Role.APPLICANT_OWNER)).then().statusCode(404);
        one.show(people.with(Role.PROGRAMME_OFFICER, "/330683/")).then().statusCode(404);
        one.show(people.with(Role.REVIEWER)).then().statusCode(404);
        one.step(one.owner(), "acceptance", Map.of("sha256", "0".repeat(64))).then().statusCode(403);
        one.owner().asks().get("/api/v1/agreements?open=true").then().statusCode(200).body("items.id", contains(one.agreement()));
        people.of(one.organisation().key() + 1, Role.APPLICANT_OWNER).asks().get("/api/v1/agreements").then().statusCode(200).body("items", hasSize(0));
        People.anybody().get("/api/v1/agreements").then().statusCode(401);
    }

    /** Applied for at the same time as the first, while the host had room. */
    private Awards.Awarded more(Awards.Awarded of) {
        clock.moveTo(system.now());
        return awards.hostedBy(of.host(), of.hostOwner(), List.of(new Line("materials", 500_000)));
    }

    private Awards.Awarded signed() {
        var one = awards.registered(List.of(new Line("materials", 1_000_000)));
        one.step(one.officer(), "text", null).then().statusCode(200);
        one.confirm(one.owner(), "ORGANISATION").then().statusCode(200).body("status", is("SIGNED"));
        return one;
    }

    private static io.restassured.response.Response accept(Awards.Awarded one, People.Person who) {
        String hash = one.show(one.officer()).path("text.sha256");
        return one.step(who, "acceptance", Map.of("sha256", hash, "lookedUp", "已查询，无异常。"));
    }

    private static io.restassured.response.Response post(Awards.Awarded one, String tag, String key, String body) {
        var request = one.lead().asks().header("If-Match", tag).body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/api/v1/agreements/" + one.agreement() + "/acceptance");
    }

    /** Hears what stages above hear. */
    @ApplicationScoped
    static class Heard {
        private final List<Long> projects = new CopyOnWriteArrayList<>();

        boolean of(long projectId) {
            return projects.contains(projectId);
        }

        void on(@Observes AgreementInForce event) {
            projects.add(event.projectId());
        }
    }
}
