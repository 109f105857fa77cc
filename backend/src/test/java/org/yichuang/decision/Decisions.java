package org.yichuang.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.fund.Funds;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.notice.service.NoticeClock;
import org.yichuang.review.RankedPlace;
import org.yichuang.review.RankingClosed;
import org.yichuang.review.RankingStatus;
import org.yichuang.review.domain.Ranking;
import org.yichuang.review.domain.RankingPlace;
import org.yichuang.review.domain.RankingStore;

/**
 * Decisions for tests: ranked applications in one call with a pool, decided and announced the way officers do it.
 * {@code confirmed(fen)} is an award that publicity is over for; it moves the business clock, which the test puts back.
 */
@ApplicationScoped
public class Decisions {
    private final Calls calls;
    private final Applications applications;
    private final People people;
    private final Funds funds;
    private final RankingStore rankings;
    private final Transitions transitions;
    private final Event<RankingClosed> closed;
    private final BusinessClock clock;
    private final NoticeClock noticeClock;

    Decisions(Calls calls, Applications applications, People people, Funds funds, RankingStore rankings, Transitions transitions,
              Event<RankingClosed> closed, BusinessClock clock, NoticeClock noticeClock) {
        this.calls = calls;
        this.applications = applications;
        this.people = people;
        this.funds = funds;
        this.rankings = rankings;
        this.transitions = transitions;
        this.closed = closed;
        this.clock = clock;
        this.noticeClock = noticeClock;
    }

    /** One application as it comes out of review. {@code hosted} ones are of a filed body with a host. */
    public record Entry(String title, long requestedFen, long minimumFen, String score, boolean passed, String decidedBy, boolean hosted) {
        public static Entry of(String title, long requestedFen, long minimumFen, String score) {
            return new Entry(title, requestedFen, minimumFen, score, true, null, false);
        }

        /** The project's title as it is applied for, announced and listed. */
        public static String full(String title) {
            return title + "社区微公益项目";
        }

        Entry scored(String other) {
            return new Entry(title, requestedFen, minimumFen, other, passed, null, hosted);
        }

        public Entry by(String question) {
            return new Entry(title, requestedFen, minimumFen, score, passed, question, hosted);
        }

        public Entry failed() {
            return new Entry(title, requestedFen, minimumFen, score, false, decidedBy, hosted);
        }

        public Entry withHost() {
            return new Entry(title, requestedFen, minimumFen, score, passed, decidedBy, true);
        }
    }

    /** An application of a case with its people; {@code signatory} is the host's, null without. */
    public record Applied(Entry entry, Draft draft, Person signatory) {
        public long id() {
            return Id.fromString(draft.id()).value();
        }
    }

    /** Ranked in the order given, with a pool of so much, linked to the call. */
    public Case ranked(long poolFen, Entry... entries) {
        return ranked(calls.open(), poolFen, entries);
    }

    public Case ranked(Calls.Call call, long poolFen, Entry... entries) {
        var applied = new ArrayList<Applied>();
        for (var entry : entries) applied.add(apply(call, entry));
        return ranked(call, funds.pool(poolFen), applied);
    }

    /** Applications that passed the check already, and a pool that may serve other calls too. */
    public Case ranked(Calls.Call call, Funds.Pool pool, List<Applied> applied) {
        pool.clerk().asks().header("Idempotency-Key", Funds.key()).body("{\"callId\":\"" + call.id() + "\"}").post(pool.path() + "/calls").then().statusCode(200);
        var one = new Case(call, applied, pool, people.with(Role.PROGRAMME_OFFICER), people.with(Role.BUREAU_LEAD));
        rank(one, applied, null, null);
        return one;
    }

    /** A new version of the list in this order, each {@code title} or {@code title=score}; whoever decides hears of it as in life. */
    public void rerank(Case one, String method, String... titlesInOrder) {
        rank(one, Arrays.stream(titlesInOrder).map(text -> text.split("=")).map(parts -> {
            var former = one.named(parts[0]);
            return parts.length == 1 ? former : new Applied(former.entry().scored(parts[1]), former.draft(), former.signatory());
        }).toList(), current(one), method);
    }

    /** The newest version holds a tie that waits for its draw. */
    public void awaitDraw(Case one) {
        QuarkusTransaction.requiringNew().run(() -> {
            var former = rankings.find(current(one)).orElseThrow();
            transitions.move(former, RankingStatus.SUPERSEDED, "并列待抽签");
            var ranking = new Ranking(one.callId(), former.listKey(), People.DISTRICT, former, 5, "TRIMMED_MEAN", true, "并列", clock.now());
            rankings.add(ranking, one.applied().stream().map(each -> new RankingPlace(ranking.id(),
                    new RankedPlace(each.id(), 1, true, Fraction.of(80), 0, Fraction.of(80), null), "{}")).toList());
        });
    }

    private void rank(Case one, List<Applied> inOrder, Long formerId, String method) {
        QuarkusTransaction.requiringNew().run(() -> {
            var former = formerId == null ? null : rankings.find(formerId).orElseThrow();
            if (former != null) transitions.move(former, RankingStatus.SUPERSEDED, "评委回避");
            var list = inOrder.get(0).entry().hosted() ? "filed" : "registered";
            var ranking = new Ranking(one.callId(), list, People.DISTRICT, former, method == null ? 5 : 4, method == null ? "TRIMMED_MEAN" : method, false,
                    former == null ? null : "评委回避", clock.now());
            var places = new ArrayList<RankingPlace>();
            for (int i = 0; i < inOrder.size(); i++) {
                var entry = inOrder.get(i).entry();
                var score = Fraction.parse(entry.score());
                places.add(new RankingPlace(ranking.id(), new RankedPlace(inOrder.get(i).id(), i + 1, entry.passed(), score, 0, score, entry.decidedBy()), "{}"));
            }
            rankings.add(ranking, places);
            closed.fire(new RankingClosed(ranking.id(), one.callId(), list, ranking.versionNo(), formerId));
        });
    }

    private long current(Case one) {
        return QuarkusTransaction.requiringNew().call(() -> rankings.newestOf(one.callId()).get(0).id());
    }

    private Applied apply(Calls.Call call, Entry entry) {
        var hosted = entry.hosted() ? applications.filedDraftIn(call) : null;
        var draft = hosted == null ? applications.draftIn(call) : hosted.draft();
        var content = hosted == null ? Applications.complete() : hosted.complete();
        ((ObjectNode) content.get("basics")).put("title", Entry.full(entry.title()));
        content.set("budget", Applications.json("""
                {"minimumWorkableFen":%d,"ownFen":0,"lines":[{"id":"r1","item":"materials","what":"活动物资","quantity":1,"unitPriceFen":%d,"grantFen":%d}]}"""
                .formatted(entry.minimumFen(), entry.requestedFen(), entry.requestedFen())));
        draft.save(draft.owner(), draft.etag(draft.owner()), content).then().statusCode(200);
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200);
        if (hosted != null) hosted.confirm("HOST", hosted.signatory()).then().statusCode(200);
        applications.passed(draft);
        return new Applied(entry, draft, hosted == null ? null : hosted.signatory());
    }

    /** An award of so much after publicity; the money stands reserved in the pool of the case. */
    public Award confirmed(long fen) {
        return confirmed(ranked(fen, Entry.of("银龄课堂", fen, fen / 2, "85")));
    }

    /** The same in a call of the test's own. */
    public Award confirmedIn(Calls.Call call, long fen) {
        return confirmed(ranked(call, fen, Entry.of("银龄课堂", fen, fen / 2, "85")));
    }

    /** The same of a filed body, whose host signs and receives money. */
    public Award confirmedWithHost(long fen) {
        return confirmed(ranked(fen, Entry.of("银龄课堂", fen, fen / 2, "85").withHost()));
    }

    /** Decided, announced, and publicity is over for the first of the list. */
    public Award confirmed(Case one) {
        one.announced();
        afterPublicity(one, one.applied().get(0).entry().title());
        return new Award(one, Id.fromString(one.line(one.applied().get(0).entry().title())).value(), one.applied().get(0));
    }

    /** Moves the clock to the end of the line's notice and lets it end. */
    public void afterPublicity(Case one, String title) {
        clock.moveTo(java.time.Instant.parse(one.field(title, "noticeEndsAt")));
        noticeClock.catchUp();
    }

    public record Award(Case of, long lineId, Applied applied) { }

    /** A call with its ranked applications, its pool and the two who decide. */
    public record Case(Calls.Call call, List<Applied> applied, Funds.Pool pool, Person officer, Person lead) {
        public long callId() {
            return Id.fromString(call.id()).value();
        }

        public Applied named(String title) {
            return applied.stream().filter(one -> one.entry().title().equals(title)).findFirst().orElseThrow();
        }

        public String begin() {
            return beginning().then().statusCode(201).extract().path("id");
        }

        public Response beginning() {
            return officer.asks().header("Idempotency-Key", Funds.key()).body("{\"callId\":\"" + call.id() + "\"}").post("/api/v1/decisions");
        }

        public Response step(Person person, String decision, String step, Object body) {
            return step(person, decision, step, body, tag(decision), Funds.key());
        }

        public Response step(Person person, String decision, String step, Object body, String tag, String key) {
            var request = person.asks().header("If-Match", tag).header("Idempotency-Key", key);
            return (body == null ? request : request.body(Json.write(body))).post("/api/v1/decisions/" + decision + "/" + step);
        }

        public Response edit(String decision, List<Map<String, ?>> deviations) {
            return officer.asks().header("If-Match", tag(decision)).body(Json.write(Map.of("deviations", deviations,
                    "pools", List.of(Map.of("poolId", pool.id(), "budgetFen", pool.figure("available") + pool.figure("reserved"))))))
                    .put("/api/v1/decisions/" + decision + "/content");
        }

        public String tag(String decision) {
            return officer.asks().get("/api/v1/decisions/" + decision).then().statusCode(200).extract().header("ETag");
        }

        public String approved() {
            var decision = begin();
            step(officer, decision, "proposal", null).then().statusCode(200);
            step(lead, decision, "approval", null).then().statusCode(200);
            return decision;
        }

        public String announced() {
            var decision = approved();
            step(officer, decision, "publicity", Map.of()).then().statusCode(200);
            return decision;
        }

        /** The award line's id of an application. */
        public String line(String title) {
            return field(title, "id");
        }

        public String status(String title) {
            return field(title, "status");
        }

        public String field(String title, String name) {
            Object value = officer.asks().get("/api/v1/award-lines?applicationId=" + named(title).draft().id()).then().statusCode(200).extract()
                    .path("items[0]." + name);
            return value == null ? null : value.toString();
        }

        /** A step on an award line by somebody, resting on its newest version. */
        public Response on(String title, Person person, String step, String words) {
            var id = line(title);
            var tag = officer.asks().get("/api/v1/award-lines/" + id).then().statusCode(200).extract().header("ETag");
            var request = person.asks().header("If-Match", tag).header("Idempotency-Key", Funds.key());
            return (words == null ? request : request.body(Map.of("words", words))).post("/api/v1/award-lines/" + id + "/" + step);
        }

        public Person owner(String title) {
            return named(title).draft().owner();
        }
    }
}
