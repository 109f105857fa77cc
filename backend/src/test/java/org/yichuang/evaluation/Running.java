package org.yichuang.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.award.AgreementInForce;
import org.yichuang.award.ProjectSummary;
import org.yichuang.award.domain.Project;
import org.yichuang.call.CallDirectory;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.AwardLineSummary;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.evaluation.service.EvaluationClock;
import org.yichuang.fund.AwardAccount;
import org.yichuang.fund.Cause;
import org.yichuang.fund.Funds;
import org.yichuang.fund.Ledger;
import org.yichuang.fund.Purpose;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.review.domain.Ranking;
import org.yichuang.rulebook.RuleBooks;

/**
 * Projects for tests, with an agreement in force from 2 March to 30 October 2026, 21,538.46 yuan in the books. They stand on
 * the core rows of the stages below; the rules can be changed before.
 */
@ApplicationScoped
public class Running {
    public static final LocalDate STARTS = LocalDate.parse("2026-03-02");
    public static final LocalDate ENDS = LocalDate.parse("2026-10-30");
    public static final Money GRANT = Money.fen(2_153_846);
    private final Calls calls;
    private final Applications applications;
    private final Funds funds;
    private final People people;
    private final ApplicationDirectory directory;
    private final RuleBooks books;
    private final CallDirectory callDirectory;
    private final Ledger ledger;
    private final EntityManager db;
    private final Event<AgreementInForce> inForce;
    private final BusinessClock clock;
    private final EvaluationClock evaluations;

    Running(Calls calls, Applications applications, Funds funds, People people, ApplicationDirectory directory, RuleBooks books,
            CallDirectory callDirectory, Ledger ledger, EntityManager db, Event<AgreementInForce> inForce, BusinessClock clock, EvaluationClock evaluations) {
        this.calls = calls;
        this.applications = applications;
        this.funds = funds;
        this.people = people;
        this.directory = directory;
        this.books = books;
        this.callDirectory = callDirectory;
        this.ledger = ledger;
        this.db = db;
        this.inForce = inForce;
        this.clock = clock;
        this.evaluations = evaluations;
    }

    public One project() {
        return project(rules -> { });
    }

    /** @param change made to the rule book of this project alone */
    public One project(Consumer<ObjectNode> change) {
        var call = calls.open();
        var draft = applications.eligibleIn(call);
        draft.owner().asks().body(Map.of("holderName", "青苗", "bankName", "示例银行上虞支行", "number", "0000 1234 5678 9012"))
                .put("/api/v1/organisations/" + draft.organisation() + "/payee-account").then().statusCode(200);
        var pool = funds.pool(60_000_000);
        var project = QuarkusTransaction.requiringNew().call(() -> agreed(draft, pool.number(), change));
        return new One(project.id(), draft, people.with(Role.PROGRAMME_OFFICER), people.with(Role.BUREAU_LEAD), pool);
    }

    private ProjectSummary agreed(Draft draft, long poolId, Consumer<ObjectNode> change) {
        var application = directory.require(Id.fromString(draft.id()).value());
        ObjectNode rules = Json.MAPPER.valueToTree(callDirectory.rulesOf(application.ruleBookId()));
        change.accept(rules);
        long book = books.draft("programme", "test-" + Long.toString(Ids.next(), 36), rules, "test").id();
        var ranking = new Ranking(application.callId(), "registered", application.divisionPath(), null, 5, "MEAN", false, null, clock.now());
        db.persist(ranking);
        var line = new AwardLine(application, "registered", ranking.id(), 1, AwardLineStatus.CONFIRMED, GRANT, poolId, clock.now());
        db.persist(line);
        var award = line.summary();
        var ours = new AwardLineSummary(award.id(), award.callId(), book, award.applicationId(), award.trackKey(), award.listKey(), 1, award.implementerId(),
                null, award.divisionPath(), award.title(), award.requested(), GRANT, poolId, award.status(), false);
        long payee = ((Number) db.createNativeQuery("SELECT id FROM payee_account WHERE organisation_id = ?").setParameter(1, award.implementerId())
                .getSingleResult()).longValue();
        var project = new Project("T-" + Long.toString(Ids.next(), 36), Ids.next(), ours, payee, STARTS, ENDS, clock.now());
        db.persist(project);
        db.flush();
        ledger.reserve(Cause.of("award-line", award.id()), Purpose.grants(poolId, award.callId()), GRANT);
        ledger.commit(Cause.of("agreement", project.id()), new AwardAccount(award.id(), project.id(), Purpose.grants(poolId, award.callId())), GRANT);
        inForce.fire(new AgreementInForce(project.id(), award.id(), award.callId()));
        return project.summary();
    }

    /** The clock stands at noon of this day, and what falls due has fallen due. */
    public void on(String day) {
        clock.moveTo(BusinessClock.startOf(LocalDate.parse(day)).plus(Duration.ofHours(12)));
        evaluations.catchUp();
    }

    /** Money has been paid to the organisation, as the bank confirms it. */
    public void paid(One project, Money amount) {
        QuarkusTransaction.requiringNew().run(() -> {
            var summary = db.find(Project.class, project.number()).summary();
            long tranche = Ids.next();
            ledger.makePayable(Cause.of("tranche", tranche), summary.awardLineId(), tranche, summary.implementerId(), amount);
            ledger.instruct(Cause.of("payment", tranche), tranche, amount);
            ledger.confirmPaid(Cause.of("bank-line", tranche), tranche, amount);
        });
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
