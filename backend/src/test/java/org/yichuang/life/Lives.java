package org.yichuang.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yichuang.award.service.AgreementClock;
import org.yichuang.call.service.CallClock;
import org.yichuang.decision.service.DecisionClock;
import org.yichuang.evaluation.service.EvaluationClock;
import org.yichuang.fund.Funds;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.house.Rules;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.notice.service.NoticeClock;

/**
 * Whole lives of calls, for tests: {@code lives.of("haishu")} is a call published on 14 January 2026 under that rule book;
 * everything that follows is done over the API by the person whose turn it is, with the time it really takes.
 * Nothing is written into tables. The business clock moves; whoever uses this puts it back with {@link #over()}.
 */
@ApplicationScoped
public class Lives {
    static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-14");
    private final Calls calls;
    private final Funds funds;
    private final BusinessClock clock;
    private final SystemClock system;
    private final CallClock callClock;
    private final NoticeClock noticeClock;
    private final DecisionClock decisionClock;
    private final AgreementClock agreementClock;
    private final EvaluationClock evaluationClock;

    Lives(Calls calls, Funds funds, BusinessClock clock, SystemClock system, CallClock callClock, NoticeClock noticeClock, DecisionClock decisionClock,
          AgreementClock agreementClock, EvaluationClock evaluationClock) {
        this.calls = calls;
        this.funds = funds;
        this.clock = clock;
        this.system = system;
        this.callClock = callClock;
        this.noticeClock = noticeClock;
        this.decisionClock = decisionClock;
        this.agreementClock = agreementClock;
        this.evaluationClock = evaluationClock;
    }

    /** Published and open, with a pool of 600,000 yuan linked to it. */
    public Life of(String book) {
        moveTo(noon(FIRST_DAY));
        var call = calls.published(calls.draft(book, clock.now().minus(Duration.ofHours(1)), clock.now().plus(Duration.ofDays(30))));
        var pool = funds.pool(60_000_000);
        post(pool.clerk(), pool.path() + "/calls", null, Map.of("callId", call.id()));
        return new Life(call, Rules.shipped(book), pool);
    }

    /** Noon of the day; what is due by then has been done by the service itself. */
    public void on(LocalDate day) {
        moveTo(noon(day));
    }

    void moveTo(Instant then) {
        clock.moveTo(then);
        callClock.catchUp();
        noticeClock.catchUp();
        decisionClock.catchUp();
        agreementClock.catchUp();
        evaluationClock.catchUp();
    }

    LocalDate today() {
        return clock.today();
    }

    public void over() {
        clock.moveTo(system.now());
    }

    private static Instant noon(LocalDate day) {
        return BusinessClock.startOf(day).plus(Duration.ofHours(12));
    }

    static JsonNode get(Person person, String path) {
        var answer = person.asks().get(path);
        assertEquals(200, answer.statusCode(), () -> "GET " + path + " " + answer.asString());
        return org.yichuang.application.Applications.json(answer.asString());
    }

    static List<JsonNode> items(Person person, String path) {
        var found = new java.util.ArrayList<JsonNode>();
        get(person, path).path("items").forEach(found::add);
        return found;
    }

    static JsonNode post(Person person, String path, String versionOf, Object body) {
        return send("POST", person, path, versionOf, body);
    }

    /** A command with a key of its own, resting on the newest version where one is needed; it must succeed. */
    static JsonNode send(String method, Person person, String path, String versionOf, Object body) {
        var request = person.asks().header("Idempotency-Key", Funds.key());
        if (versionOf != null) request.header("If-Match", person.asks().get(versionOf).header("ETag"));
        if (body != null) request.body(body);
        var answer = request.request(method, path);
        assertEquals(2, answer.statusCode() / 100, () -> method + " " + path + " " + answer.statusCode() + " " + answer.asString());
        var text = answer.asString();
        return org.yichuang.application.Applications.json(text.isEmpty() ? "{}" : text);
    }
}
