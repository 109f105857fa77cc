package org.yichuang.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.activity.Recorded;
import org.yichuang.fund.Funds;
import org.yichuang.house.People.Person;
import org.yichuang.kernel.id.Ids;

/** Expenses of a project, entered by the organisation and looked at by two. */
public final class Claiming {
    private Claiming() { }

    /** An expense that keeps to everything; a test changes what it is about. */
    public static Map<String, Object> expense(Person owner, String project, String line, long fen, LocalDate day) {
        var body = new HashMap<String, Object>(Map.of("projectId", project, "lineId", line, "what", "保温餐盒", "spentOn", day.toString(), "payee", "上虞百官文具店",
                "voucherKind", "TAX_INVOICE", "voucherNo", "25" + Math.abs(Ids.next()), "issuerCode", "91330604MA2D8K7B3X", "amountFen", fen, "cash", false));
        body.put("documentIds", List.of(Recorded.photo(owner, "发票" + Ids.next())));
        return body;
    }

    public static Response enter(Person person, Map<String, Object> body) {
        return person.asks().header("Idempotency-Key", Funds.key()).body(body).post("/api/v1/claims");
    }

    /** The id of an expense that was taken. */
    public static String entered(Person person, Map<String, Object> body) {
        var answer = enter(person, body);
        assertEquals(201, answer.statusCode(), answer::asString);
        return answer.path("id");
    }

    /** A step on its newest version, with a key of its own. */
    public static Response step(Person person, String claim, String step, Object body) {
        var path = "/api/v1/claims/" + claim;
        var request = person.asks().header("Idempotency-Key", Funds.key()).header("If-Match", String.valueOf(person.asks().get(path).header("ETag")));
        return (body == null ? request : request.body(body)).post(path + "/" + step);
    }

    public static JsonNode spending(Person person, String project) {
        return Lives.get(person, "/api/v1/claims/spending?projectId=" + project);
    }
}
