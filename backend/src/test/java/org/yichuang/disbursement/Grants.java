package org.yichuang.disbursement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.yichuang.award.Awards;
import org.yichuang.fund.Funds;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.OrganisationDirectory;

/** Grants under an agreement in force, for tests: the money is committed in the books and the parts are planned. */
@ApplicationScoped
public class Grants {
    private final Awards awards;
    private final Calls calls;
    private final OrganisationDirectory organisations;
    private final Funds funds;
    private final People people;

    Grants(Awards awards, Calls calls, OrganisationDirectory organisations, Funds funds, People people) {
        this.awards = awards;
        this.calls = calls;
        this.organisations = organisations;
        this.funds = funds;
        this.people = people;
    }

    public Grant of(long fen) {
        return of(fen, funds.pool(Math.multiplyExact(fen, 3)));
    }

    /** In a call whose rules take this amount to the fen. */
    public Grant of(long fen, Funds.Pool pool) {
        var call = calls.open(rules -> toTheFen(rules, fen));
        var one = awards.registered(call, pool, List.of(new Awards.Line("materials", fen)), null).inForce();
        return new Grant(one.projectId(), pool, one.organisation().id(), one.owner(), people.with(Role.FINANCE_CLERK), people.with(Role.FINANCE_APPROVER),
                people.with(Role.CASHIER));
    }

    public static void toTheFen(ObjectNode rules, long fen) {
        ((ObjectNode) rules.get("amounts")).put("stepFen", 1);
        rules.get("tracks").forEach(track -> ((ObjectNode) track).put("maximumFen", Math.max(fen, track.get("maximumFen").asLong())));
    }

    public Response account(Person owner, String organisation, String etag, String number) {
        var name = organisations.require(Id.fromString(organisation).value()).name();
        var request = owner.asks().body(Map.of("holderName", name, "bankName", "上虞农商银行", "number", number));
        return (etag == null ? request : request.header("If-Match", etag)).put("/api/v1/organisations/" + organisation + "/payee-account");
    }

    public record Grant(long project, Funds.Pool pool, String organisation, Person owner, Person clerk, Person approver, Person cashier) {
        public List<Map<String, Object>> parts() {
            return clerk.asks().get("/api/v1/tranches?projectId=" + new Id(project)).then().statusCode(200).extract().path("items");
        }

        public String part(int number) {
            return parts().stream().filter(one -> one.get("number").equals(number)).findFirst().orElseThrow().get("id").toString();
        }

        public String status(int number) {
            return look(number).then().statusCode(200).extract().path("part.status");
        }

        public Response look(int number) {
            return clerk.asks().get("/api/v1/tranches/" + part(number));
        }

        public Response step(Person person, int number, String step, Object body) {
            return step(person, "/api/v1/tranches/" + part(number) + "/" + step, body);
        }

        public static Response step(Person person, String path, Object body) {
            var request = person.asks().header("Idempotency-Key", Funds.key());
            return (body == null ? request : request.body(body)).post(path);
        }

        public Response request(int number) {
            return step(clerk, number, "request", null);
        }

        public Response approve(int number) {
            return step(approver, number, "approval", null);
        }

        public Response instruct(int number) {
            return step(cashier, number, "instruction", null);
        }

        public void approved(int number) {
            request(number).then().statusCode(200);
            approve(number).then().statusCode(200);
        }

        /** @return the instruction */
        public String instructed(int number) {
            approved(number);
            return instruct(number).then().statusCode(200).extract().path("id");
        }

        public Response settle(String payment, String step, Object body) {
            return step(cashier, "/api/v1/payments/" + payment + "/" + step, body);
        }

        public Response confirm(String payment, String serial, Object day) {
            return settle(payment, "confirmation", Map.of("bankSerial", serial, "paidOn", day.toString()));
        }
    }
}
