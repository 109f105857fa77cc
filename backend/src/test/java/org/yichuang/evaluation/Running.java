package org.yichuang.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yichuang.application.Applications.Draft;
import org.yichuang.award.Awards;
import org.yichuang.disbursement.Grants;
import org.yichuang.evaluation.service.EvaluationClock;
import org.yichuang.fund.Funds;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.BusinessClock;

/**
 * Projects for tests, carried out from 2 March to 30 October 2026 under an agreement of the weeks before, 21,538.46 yuan in the
 * books; the rules of their call can be changed before.
 */
@ApplicationScoped
public class Running {
    public static final LocalDate STARTS = LocalDate.parse("2026-03-02");
    public static final LocalDate ENDS = LocalDate.parse("2026-10-30");
    public static final Money GRANT = Money.fen(2_153_846);
    private final Awards awards;
    private final Calls calls;
    private final Funds funds;
    private final People people;
    private final BusinessClock clock;
    private final EvaluationClock evaluations;

    Running(Awards awards, Calls calls, Funds funds, People people, BusinessClock clock, EvaluationClock evaluations) {
        this.awards = awards;
        this.calls = calls;
        this.funds = funds;
        this.people = people;
        this.clock = clock;
        this.evaluations = evaluations;
    }

    public One project() {
        return project(rules -> { });
    }

    /** @param change made to the rule book of this project's call alone */
    public One project(Consumer<ObjectNode> change) {
        clock.moveTo(BusinessClock.startOf(LocalDate.parse("2026-01-26")).plus(Duration.ofHours(10)));
        var call = calls.open(rules -> {
            Grants.toTheFen(rules, GRANT.fen());
            change.accept(rules);
        });
        var one = awards.registered(call, funds.pool(60_000_000), List.of(new Awards.Line("materials", GRANT.fen())), new LocalDate[] {STARTS, ENDS}).inForce();
        return new One(one.projectId(), one.draft(), one.officer(), one.lead(), one.pool());
    }

    /** The clock stands at noon of this day, and what falls due has fallen due. */
    public void on(String day) {
        clock.moveTo(BusinessClock.startOf(LocalDate.parse(day)).plus(Duration.ofHours(12)));
        evaluations.catchUp();
    }

    /** The first part of the grant has been paid, as the bank confirms it. */
    public void paidFirst(One project) {
        var grant = new Grants.Grant(project.number(), project.pool(), project.draft().organisation(), project.owner(), people.with(Role.FINANCE_CLERK),
                people.with(Role.FINANCE_APPROVER), people.with(Role.CASHIER));
        var payment = grant.instructed(1);
        grant.confirm(payment, "B" + Ids.next(), clock.today()).then().statusCode(200);
    }

    /** An assessor of the district, assigned and declared free of conflicts. */
    public Person assessorOf(One project, String evaluation) {
        var assessor = people.with(Role.ASSESSOR);
        project.assign(evaluation, assessor).then().statusCode(200);
        project.step(assessor, evaluation, "declaration", "{\"conflict\":false}").then().statusCode(200);
        return assessor;
    }

    public record One(long number, Draft draft, Person officer, Person lead, Funds.Pool pool) {
        public String id() {
            return Id.of(number).toString();
        }

        public Person owner() {
            return draft.owner();
        }

        public String report(String task) {
            return officer.asks().get("/api/v1/reports?projectId=" + id()).then().statusCode(200).extract()
                    .path("items.find { it.taskKey == '" + task + "' && it.number == 1 }.id");
        }

        public String evaluation(String kind) {
            return officer.asks().get("/api/v1/evaluations?kind=" + kind + "&projectId=" + id()).then().statusCode(200).extract().path("items[0].id");
        }

        public ValidatableResponse shows(Person person, String evaluation) {
            return person.asks().get("/api/v1/evaluations/" + evaluation).then();
        }

        public String status() {
            return status("/api/v1/evaluations/" + evaluation("FINAL"));
        }

        private String status(String path) {
            return officer.asks().get(path).then().statusCode(200).extract().path("head.status");
        }

        public static String content() {
            return """
                    {"content":{"done":"每周三为独居老人送餐并测量血压，共组织活动十二次，邻里互助队已成形。",
                     "targets":[{"what":"送餐","planned":480,"reached":320}],"personTimes":480,"people":23,"spentFen":640000,"problems":"","next":"继续送餐。"},
                     "documentIds":[]}""";
        }

        /** Written and handed in. */
        public Response handIn(String report) {
            write(report, content()).then().statusCode(200);
            return submit(report);
        }

        public Response write(String report, String body) {
            return owner().asks().header("If-Match", reportTag(owner(), report)).body(body).put("/api/v1/reports/" + report + "/content");
        }

        public Response submit(String report) {
            return owner().asks().header("If-Match", reportTag(owner(), report)).header("Idempotency-Key", Draft.newKey())
                    .post("/api/v1/reports/" + report + "/submission");
        }

        public Response decide(Person person, String report, String step, String body) {
            var request = person.asks().header("If-Match", reportTag(officer, report));
            return (body == null ? request : request.body(body)).post("/api/v1/reports/" + report + "/" + step);
        }

        public String reportTag(Person person, String report) {
            return person.asks().get("/api/v1/reports/" + report).then().statusCode(200).extract().header("ETag");
        }

        public Response assign(String evaluation, Person assessor) {
            return officer.asks().header("If-Match", tag(evaluation)).body("{\"assessorId\":\"" + Id.of(assessor.accountId()) + "\"}")
                    .put("/api/v1/evaluations/" + evaluation + "/assessor");
        }

        /** A step on the newest version, with a key of its own. */
        public Response step(Person person, String evaluation, String step, String body) {
            var request = person.asks().header("If-Match", tag(evaluation)).header("Idempotency-Key", Draft.newKey());
            return (body == null ? request : request.body(body)).post("/api/v1/evaluations/" + evaluation + "/" + step);
        }

        public String tag(String evaluation) {
            return officer.asks().get("/api/v1/evaluations/" + evaluation).then().statusCode(200).extract().header("ETag");
        }

        public Response midterm(Person assessor, String evaluation, String outcome) {
            var rectify = outcome.equals("RECTIFY") ? "\"补齐签到表。\"" : "null";
            return step(assessor, evaluation, "assessments", """
                    {"outcome":"%s","rectify":%s,"marks":[],"misuse":false,"ways":["DESK","VISIT"],"findings":"活动真实，签到表有缺页。"}"""
                    .formatted(outcome, rectify));
        }

        /** Marks by the usual rubric: outputs, outcomes, finance, records, lasting. */
        public Response score(Person assessor, String evaluation, boolean misuse, int... points) {
            var keys = List.of("outputs", "outcomes", "finance", "records", "lasting");
            var marks = new ArrayList<String>();
            for (int i = 0; i < points.length; i++) marks.add("{\"criterion\":\"%s\",\"points\":%d,\"words\":\"有据可查。\"}".formatted(keys.get(i), points[i]));
            return step(assessor, evaluation, "assessments", """
                    {"outcome":null,"rectify":null,"marks":[%s],"misuse":%s,"ways":["DESK","VOUCHERS"],"findings":"目标完成，票据齐全。"}"""
                    .formatted(String.join(",", marks), misuse));
        }
    }
}
