package org.yichuang.life;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.Track;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.Register;

/** From the draft to the bureau's check, in any track of any rule book. */
@ApplicationScoped
public class Applying {
    private final Applications applications;
    private final Register register;
    private final People people;

    Applying(Applications applications, Register register, People people) {
        this.applications = applications;
        this.register = register;
        this.people = people;
    }

    /** An application with those who sign for its host; null without one. */
    public record Applied(Draft draft, String title, Person signatory, String host) {
        public Person owner() {
            return draft.owner();
        }

        /** Who signs: for the host where there is one. */
        public Person signs() {
            return signatory == null ? draft.owner() : signatory;
        }
    }

    /** Drafted, confirmed by all whose word is needed, handed in, spoken on by the village, passed by township and bureau. */
    public Applied eligible(Life life, String trackKey, String title, long fen) {
        var track = life.rules().track(trackKey).orElseThrow();
        var hosted = track.hostRequired() ? applications.filedDraftIn(life.call(), trackKey) : null;
        var draft = hosted == null ? applications.draftIn(life.call(), trackKey) : hosted.draft();
        var content = hosted == null ? Applications.complete() : hosted.complete();
        fill(content, life.rules(), title, fen);
        draft.save(draft.owner(), draft.etag(draft.owner()), content).then().statusCode(200);
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200);
        if (hosted != null) hosted.confirm("HOST", hosted.signatory()).then().statusCode(200);
        Applications.opine(draft, register.villager(), true).then().statusCode(200);
        Applications.pass(draft, people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP)).then().statusCode(200);
        Applications.pass(draft, people.with(Role.PROGRAMME_OFFICER)).then().statusCode(200);
        return new Applied(draft, title, hosted == null ? null : hosted.signatory(), hosted == null ? null : hosted.host());
    }

    /** What a budget of so much is refused for when it is handed in. */
    public String refusalFor(Life life, String trackKey, long fen) {
        var hosted = life.rules().track(trackKey).orElseThrow().hostRequired() ? applications.filedDraftIn(life.call(), trackKey) : null;
        var draft = hosted == null ? applications.draftIn(life.call(), trackKey) : hosted.draft();
        var content = hosted == null ? Applications.complete() : hosted.complete();
        fill(content, life.rules(), "预算不合的项目", fen);
        draft.save(draft.owner(), draft.etag(draft.owner()), content).then().statusCode(200);
        return draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(422).extract().path("errors[0].message");
    }

    private static void fill(ObjectNode content, RuleBookContent rules, String title, long fen) {
        var fixed = rules.agreement().fixedPeriod();
        var starts = fixed == null ? LocalDate.parse("2026-04-01") : fixed.from().in(2026);
        var ends = fixed == null ? starts.plusMonths(rules.agreement().shortestMonths()).minusDays(1) : fixed.to().in(2026);
        var basics = (ObjectNode) content.get("basics");
        basics.put("title", title).put("starts", starts.toString()).put("ends", ends.toString());
        var steps = (ArrayNode) content.get("plan").get("steps");
        while (steps.size() > 2) steps.remove(2);
        var half = starts.plusDays((ends.toEpochDay() - starts.toEpochDay()) / 2);
        ((ObjectNode) steps.get(0)).put("from", starts.toString()).put("to", half.toString());
        ((ObjectNode) steps.get(1)).put("from", half.plusDays(1).toString()).put("to", ends.toString());
        content.set("budget", Applications.json("""
                {"minimumWorkableFen":%d,"ownFen":0,"lines":[{"id":"r1","item":"materials","what":"活动物资","quantity":1,"unitPriceFen":%d,"grantFen":%d}]}"""
                .formatted(fen / 2, fen, fen)));
    }

    /** The account that the money shall go to. */
    void account(Applied applied) {
        var payee = applied.host() == null ? applied.draft().organisation() : applied.host();
        var person = people.of(Id.fromString(payee).value(), Role.APPLICANT_OWNER);
        var name = Lives.get(person, "/api/v1/organisations/" + payee).path("name").asText();
        Lives.send("PUT", person, "/api/v1/organisations/" + payee + "/payee-account", null,
                Map.of("holderName", name, "bankName", "示例银行上虞支行", "number", "0000 1234 5678 9012"));
    }
}
