package org.yichuang.life;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.life.Granting.Running;

/** What happens while a project runs: payments, reports, evaluations, each when it is due. */
@ApplicationScoped
public class Carrying {
    private final People people;
    private final Lives lives;

    Carrying(People people, Lives lives) {
        this.people = people;
        this.lives = lives;
    }

    public List<JsonNode> parts(Running project) {
        return Lives.items(project.clerk(), "/api/v1/tranches?projectId=" + project.id());
    }

    /** Every part that is due today: asked for, approved, instructed and paid by three people. @return their amounts in fen */
    public List<Long> payDue(Running project) {
        var paid = new ArrayList<Long>();
        for (var part : parts(project)) {
            if (!part.path("status").asText().equals("DUE")) continue;
            var path = "/api/v1/tranches/" + part.path("id").asText();
            Lives.post(project.clerk(), path + "/request", null, null);
            Lives.post(project.approver(), path + "/approval", null, null);
            var payment = Lives.post(project.cashier(), path + "/instruction", null, null).path("id").asText();
            Lives.post(project.cashier(), "/api/v1/payments/" + payment + "/confirmation", null,
                    Map.of("bankSerial", "B" + Ids.next(), "paidOn", lives.today().toString()));
            paid.add(part.path("amountFen").asLong());
        }
        return paid;
    }

    /** The receipts that the next part waits for, handed in and found in order by two. */
    public void showReceipts(Running project) {
        long missing = Claiming.spending(project.owner(), project.id()).path("missingFen").asLong();
        if (missing == 0) return;
        var claim = Claiming.entered(project.owner(), Claiming.expense(project.owner(), project.id(), "r1", missing, lives.today()));
        Claiming.step(project.officer(), claim, "content-acceptance", null).then().statusCode(200);
        Claiming.step(project.clerk(), claim, "figures-acceptance", Map.of("acceptedFen", missing)).then().statusCode(200);
    }

    public List<JsonNode> reports(Running project) {
        return Lives.items(project.officer(), "/api/v1/reports?projectId=" + project.id());
    }

    public JsonNode report(Running project, String task) {
        return reports(project).stream().filter(one -> one.path("taskKey").asText().equals(task) && one.path("number").asInt() == 1).findFirst().orElseThrow();
    }

    /** Written and handed in by its owner. */
    public void handIn(Running project, JsonNode report) {
        var path = "/api/v1/reports/" + report.path("id").asText();
        Lives.send("PUT", project.owner(), path + "/content", path, org.yichuang.evaluation.Running.One.content());
        Lives.post(project.owner(), path + "/submission", path, null);
    }

    public void accept(Running project, JsonNode report) {
        var path = "/api/v1/reports/" + report.path("id").asText();
        Lives.post(project.officer(), path + "/acceptance", path, null);
    }

    public JsonNode evaluation(Running project, String kind) {
        return Lives.items(project.officer(), "/api/v1/evaluations?kind=" + kind + "&projectId=" + project.id()).get(0);
    }

    /** Whether the rule book asks for an evaluation of this kind. */
    public boolean has(Running project, String kind) {
        return !Lives.items(project.officer(), "/api/v1/evaluations?kind=" + kind + "&projectId=" + project.id()).isEmpty();
    }

    /** The day after the half, or after the end. */
    public void untilOpen(Running project, String kind) {
        lives.on(LocalDate.parse(evaluation(project, kind).path("opensOn").asText()).plusDays(1));
    }

    /** Assessed by somebody assigned who declared to be free of conflicts; confirmed by the lead. */
    public void midterm(Running project, String outcome) {
        assess(project, "MIDTERM", """
                {"outcome":"%s","rectify":%s,"marks":[],"misuse":false,"ways":["DESK","VISIT"],"findings":"活动真实，签到表有缺页。"}"""
                .formatted(outcome, outcome.equals("RECTIFY") ? "\"补齐签到表。\"" : "null"));
    }

    /** @param share of the full marks of every criterion, in per cent; rounded down */
    public void graded(Running project, int share) {
        var marks = project.life().rules().evaluation().rubric().criteria().stream().map(one -> "{\"criterion\":\"%s\",\"points\":%d,\"words\":\"有据可查。\"}"
                .formatted(one.key(), one.maximumPoints() * share / 100)).toList();
        assess(project, "FINAL", """
                {"outcome":null,"rectify":null,"marks":[%s],"misuse":false,"ways":["DESK","VOUCHERS"],"findings":"目标完成，票据齐全。"}"""
                .formatted(String.join(",", marks)));
    }

    private void assess(Running project, String kind, String assessment) {
        Person assessor = people.with(Role.ASSESSOR);
        var path = "/api/v1/evaluations/" + evaluation(project, kind).path("id").asText();
        Lives.send("PUT", project.officer(), path + "/assessor", path, Map.of("assessorId", Id.of(assessor.accountId()).toString()));
        Lives.post(assessor, path + "/declaration", path, Map.of("conflict", false));
        Lives.post(assessor, path + "/assessments", path, assessment);
        Lives.post(project.lead(), path + "/confirmation", path, null);
        var notice = Lives.get(project.officer(), path).path("noticeId");
        if (notice.isTextual()) lives.moveTo(Instant.parse(Lives.get(project.officer(), "/api/v1/public/notices/" + notice.asText()).path("endsAt").asText()));
    }

    /** Whatever is not in is handed in, whatever is in is accepted. */
    public void acceptAll(Running project) {
        for (var report : reports(project)) {
            var status = report.path("status").asText();
            if (status.equals("ACCEPTED")) continue;
            if (!status.equals("SUBMITTED")) handIn(project, report);
            accept(project, report);
        }
    }

    /** Settled by who approves money, then archived. @return the archive */
    public JsonNode closed(Running project) {
        var settlement = "/api/v1/settlements/" + Lives.items(project.officer(), "/api/v1/settlements?projectId=" + project.id()).get(0).path("id").asText();
        Lives.post(people.with(Role.FINANCE_APPROVER), settlement + "/conclusion", settlement, Map.of("releaseRest", true, "words", "尾款已付清，余款退回。"));
        return Lives.post(project.officer(), "/api/v1/archives", null, Map.of("projectId", project.id()));
    }
}
