package org.yichuang.life;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.yichuang.award.Awards;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.life.Applying.Applied;

/** From the ranking to an agreement in force: decided by two, announced, publicity over, paper out and scan in. */
@ApplicationScoped
public class Granting {
    private final People people;
    private final Lives lives;
    private final Applying applying;

    Granting(People people, Lives lives, Applying applying) {
        this.applying = applying;
        this.people = people;
        this.lives = lives;
    }

    /** Decided and announced; the clock stands where publicity is over. */
    public Instant announced(Life life) {
        var officer = people.with(Role.PROGRAMME_OFFICER);
        var decision = "/api/v1/decisions/" + Lives.post(officer, "/api/v1/decisions", null, Map.of("callId", life.call().id())).path("id").asText();
        Lives.post(officer, decision + "/proposal", decision, null);
        Lives.post(people.with(Role.BUREAU_LEAD), decision + "/approval", decision, null);
        Lives.post(officer, decision + "/publicity", decision, Map.of());
        var ends = Instant.parse(Lives.items(officer, "/api/v1/award-lines?callId=" + life.call().id()).get(0).path("noticeEndsAt").asText());
        lives.moveTo(ends);
        return ends;
    }

    public JsonNode line(Life life, Applied applied) {
        return Lives.items(life.call().officer(), "/api/v1/award-lines?applicationId=" + applied.draft().id()).get(0);
    }

    /** @return the project under an agreement in force */
    public Running inForce(Life life, Applied applied) {
        var officer = people.with(Role.PROGRAMME_OFFICER);
        applying.account(applied);
        var agreement = "/api/v1/agreements/" + agreement(officer, life, applied);
        Lives.post(officer, agreement + "/text", agreement, null);
        Person signs = applied.signs();
        Lives.post(signs, agreement + "/scan", agreement, Map.of("documentId", Awards.file(signs, "签章协议.pdf")));
        var scan = Lives.get(officer, agreement).path("scan").path("sha256").asText();
        var project = Lives.post(people.with(Role.BUREAU_LEAD), agreement + "/acceptance", agreement,
                Map.of("sha256", scan, "lookedUp", "已在省社会组织信用平台查询，无异常。")).path("projectId").asText();
        return new Running(life, applied, project, officer, people.with(Role.BUREAU_LEAD), people.with(Role.FINANCE_CLERK),
                people.with(Role.FINANCE_APPROVER), people.with(Role.CASHIER));
    }

    private static String agreement(Person officer, Life life, Applied applied) {
        return Lives.items(officer, "/api/v1/agreements?callId=" + life.call().id()).stream()
                .filter(one -> one.path("title").asText().equals(applied.title())).findFirst().orElseThrow().path("id").asText();
    }

    /** A project with the people around it. */
    public record Running(Life life, Applied applied, String id, Person officer, Person lead, Person clerk, Person approver, Person cashier) {
        public Person owner() {
            return applied.owner();
        }

        public String status() {
            return show().path("status").asText();
        }

        public JsonNode show() {
            return Lives.get(officer, "/api/v1/projects/" + id);
        }
    }
}
