package org.yichuang.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;

/** Notices for tests: an award list of a fresh decision of the district. */
@ApplicationScoped
public class Posting {
    private final Notices notices;

    Posting(Notices notices) {
        this.notices = notices;
    }

    public Posted draft(int lines, NoticeRule rule) {
        var awards = new ArrayList<DraftNotice.Line>();
        for (int i = 1; i <= lines; i++) {
            awards.add(new DraftNotice.Line(new Subject("award-line", Ids.next()), Ids.next(), "P" + i + " 银龄课堂",
                    List.of(new ShownFact(new LocalText("资助金额", "amount"), "30,000.00 元"))));
        }
        return draft(awards, rule);
    }

    public Posted draft(List<DraftNotice.Line> lines, NoticeRule rule) {
        var draft = new DraftNotice("award-list", new Subject("decision", Ids.next()), People.DISTRICT, "拟资助项目公示", "现将拟资助项目予以公示。", null, rule, lines);
        long id = QuarkusTransaction.requiringNew().call(() -> notices.draft(draft));
        return new Posted(id, lines);
    }

    public Posted posted(int lines) {
        return post(draft(lines, NoticeRule.USUAL));
    }

    public Posted post(Posted draft) {
        QuarkusTransaction.requiringNew().run(() -> notices.post(draft.id()));
        return draft;
    }

    public NoticeSummary result(Posted posted) {
        return notices.result(posted.id());
    }

    public record Posted(long id, List<DraftNotice.Line> lines) {
        public String path() {
            return new Id(id).toString();
        }

        public Response object(NoticeSummary state, int line, String key, String name) {
            return object(state, line, key, name, "所列200名老人住在另一个村。");
        }

        public Response object(NoticeSummary state, int line, String key, String name, String grounds) {
            var who = name == null ? "" : ",\"name\":\"" + name + "\",\"contact\":\"0575-0000 1234\"";
            return People.anybody().header("Idempotency-Key", key)
                    .body("{\"lineId\":\"%s\",\"grounds\":\"%s\"%s}".formatted(new Id(state.lines().get(line - 1).id()), grounds, who))
                    .post("/api/v1/public/notices/" + path() + "/objections");
        }
    }

    /** A step of the handler on the newest version. */
    public static Response step(Person officer, String objection, String step, String body) {
        var tag = officer.asks().get("/api/v1/objections/" + objection).then().statusCode(200).extract().header("ETag");
        return officer.asks().header("If-Match", tag).body(body).post("/api/v1/objections/" + objection + "/" + step);
    }

    /** The objection to this notice with this receipt number, as officers list it. */
    public static String find(Person officer, Posted posted, String receiptNo) {
        return officer.asks().get("/api/v1/objections?noticeId=" + posted.path()).then().statusCode(200).extract()
                .path("items.find { it.receiptNo == '" + receiptNo + "' }.id");
    }

    public static String key() {
        return "key-" + Long.toString(Ids.next(), 36);
    }
}
