package org.yichuang.review;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yichuang.application.Applications;
import org.yichuang.call.CallDirectory;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.BusinessClock;

/**
 * Reviews for tests, held the way a panel holds them: {@code reviews.of(call, "registered")} plans a round with five reviewers, starts it and lets all
 * declare; {@code closed(call, "registered", totals)} also scores and closes. The call's deadline is passed by moving the
 * business clock; whoever uses this puts the clock back afterwards.
 */
@ApplicationScoped
public class Reviews {
    private final People people;
    private final CallDirectory calls;
    private final BusinessClock clock;

    Reviews(People people, CallDirectory calls, BusinessClock clock) {
        this.people = people;
        this.calls = calls;
        this.clock = clock;
    }

    /** An account with the reviewer's role, in the pool, who may take these kinds of seat. */
    public Member member(String... kinds) {
        var person = people.with(Role.REVIEWER);
        var id = people.with(Role.PROGRAMME_OFFICER).asks().body(Map.of("accountId", new Id(person.accountId()).toString(), "divisionPath", People.DISTRICT,
                "employer", "测试学院", "fields", List.of("service"), "kinds", List.of(kinds))).post("/api/v1/reviewers").then().statusCode(201).extract().path("id").toString();
        return new Member(id, person);
    }

    public void pastTheDeadline(Calls.Call call) {
        var closes = calls.window(Id.fromString(call.id()).value()).closesAt();
        if (clock.now().isBefore(closes)) clock.moveTo(closes.plusSeconds(60));
    }

    /** Planned, five members and one alternate appointed; scoring has not begun. */
    public Round planned(Calls.Call call, String list) {
        pastTheDeadline(call);
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var id = officer.asks().header("Idempotency-Key", Applications.Draft.newKey())
                .body("{\"callId\":\"%s\",\"listKey\":\"%s\",\"stageKey\":\"desk\"}".formatted(call.id(), list))
                .post("/api/v1/assignments").then().statusCode(201).extract().path("id").toString();
        var members = IntStream.range(0, 6).mapToObj(i -> member()).toList();
        var round = new Round(id, officer, people.with(Role.PANEL_CHAIR), members.subList(0, 5), members.get(5));
        round.appoint().then().statusCode(200);
        return round;
    }

    public List<Member> members(int count, String... kinds) {
        return IntStream.range(0, count).mapToObj(i -> member(kinds)).toList();
    }

    public static Response planning(Person officer, Calls.Call call, String list, String stage, String divisionPath) {
        var body = new LinkedHashMap<String, Object>(Map.of("callId", call.id(), "listKey", list, "stageKey", stage));
        body.put("divisionPath", divisionPath);
        return officer.asks().header("Idempotency-Key", Applications.Draft.newKey()).body(body).post("/api/v1/assignments");
    }

    /** A round of any stage by these members, appointed; scoring has not begun. */
    public Round planned(Calls.Call call, String list, String stage, String divisionPath, List<Member> members) {
        pastTheDeadline(call);
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var id = planning(officer, call, list, stage, divisionPath).then().statusCode(201).extract().path("id").toString();
        var round = new Round(id, officer, people.with(Role.PANEL_CHAIR), members, null);
        round.appoint().then().statusCode(200);
        return round;
    }

    /** Scoring, and everybody has declared that nothing stands against it. */
    public Round scoring(Calls.Call call, String list) {
        return planned(call, list).begun();
    }

    /** @param totals by application id, what each of the five members gives */
    public Round scored(Calls.Call call, String list, Map<String, List<Integer>> totals) {
        return scoring(call, list).given(totals);
    }

    public Round closed(Calls.Call call, String list, Map<String, List<Integer>> totals) {
        return scored(call, list, totals).over();
    }

    public record Member(String id, Person person) { }

    public record Round(String id, Person officer, Person chair, List<Member> members, Member alternate) {
        public Response appoint() {
            return officer.asks().header("If-Match", etag()).body(Map.of("members", members.stream().map(Member::id).toList(), "alternates",
                    alternate == null ? List.of() : List.of(alternate.id()))).put("/api/v1/assignments/" + id + "/panel");
        }

        /** Scoring, and everybody has declared that nothing stands against it. */
        public Round begun() {
            command(officer, "start", null).then().statusCode(200);
            members.forEach(member -> declare(member).then().statusCode(200));
            return this;
        }

        /** @param totals by application id, what each member gives */
        public Round given(Map<String, List<Integer>> totals) {
            for (int i = 0; i < members.size(); i++) {
                int member = i;
                totals.forEach((application, given) -> score(members.get(member), application, given.get(member)));
            }
            return this;
        }

        public Round over() {
            command(chair, "closing", null).then().statusCode(200);
            return this;
        }

        public String etag() {
            return officer.asks().get("/api/v1/assignments/" + id).then().statusCode(200).extract().header("ETag");
        }

        public Response command(Person person, String step, Object body) {
            var request = person.asks().header("Idempotency-Key", Applications.Draft.newKey());
            return (body == null ? request : request.body(body)).post("/api/v1/assignments/" + id + "/" + step);
        }

        public Response declare(Member member) {
            return member.person.asks().body(Map.of("roundId", id, "conflicts", List.of())).post("/api/v1/conflicts");
        }

        /** The id of this member's sheet for the application. */
        public String sheet(Member member, String application) {
            List<Map<String, Object>> items = member.person.asks().get("/api/v1/score-sheets?limit=200").then().statusCode(200).extract().path("items");
            return items.stream().filter(one -> one.get("applicationId").equals(application) && one.get("roundId").equals(id)).findFirst().orElseThrow()
                    .get("id").toString();
        }

        public void score(Member member, String application, int total) {
            score(member, application, split(total, member, application, null));
        }

        /** With so many points for the need; the rest is spread over the other criteria. */
        public void score(Member member, String application, int total, int need) {
            score(member, application, split(total, member, application, need));
        }

        private void score(Member member, String application, Map<String, Integer> points) {
            var sheet = sheet(member, application);
            var tag = member.person.asks().get("/api/v1/score-sheets/" + sheet).then().statusCode(200).extract().header("ETag");
            tag = member.person.asks().header("If-Match", tag).body(Map.of("points", points, "remark", "见评语。")).put("/api/v1/score-sheets/" + sheet)
                    .then().statusCode(200).extract().header("ETag");
            member.person.asks().header("If-Match", tag).header("Idempotency-Key", Applications.Draft.newKey())
                    .post("/api/v1/score-sheets/" + sheet + "/submission").then().statusCode(200);
        }

        private Map<String, Integer> split(int total, Member member, String application, Integer need) {
            List<Map<String, Object>> criteria = member.person.asks().get("/api/v1/score-sheets/" + sheet(member, application)).then().statusCode(200)
                    .extract().path("rubric.criteria");
            var points = new LinkedHashMap<String, Integer>();
            int rest = total;
            int full = criteria.stream().mapToInt(one -> (int) one.get("maximumPoints")).sum();
            for (var one : criteria) {
                int most = (int) one.get("maximumPoints");
                int given = need != null && one.get("key").equals("need") ? need : Math.min(most, total * most / full);
                points.put(one.get("key").toString(), given);
                rest -= given;
            }
            for (var one : new ArrayList<>(criteria)) {
                var key = one.get("key").toString();
                if (need != null && key.equals("need")) continue;
                int more = Math.max(-points.get(key), Math.min(rest, (int) one.get("maximumPoints") - points.get(key)));
                points.merge(key, more, Integer::sum);
                rest -= more;
            }
            if (rest != 0) throw new IllegalArgumentException("a total of " + total + " cannot be split: " + Json.write(points));
            return points;
        }

        /** The newest ranking of the list, as the chair reads it. */
        public io.restassured.path.json.JsonPath ranking(String call, String list) {
            var id = chair.asks().get("/api/v1/rankings?callId=" + call).then().statusCode(200).extract().jsonPath()
                    .getString("find { it.listKey == '" + list + "' }.id");
            return chair.asks().get("/api/v1/rankings/" + id).then().statusCode(200).extract().jsonPath();
        }
    }
}
