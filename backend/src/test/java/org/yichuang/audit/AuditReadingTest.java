package org.yichuang.audit;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.audit.service.AuditSealer;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Subject;

@ApiTest
class AuditReadingTest {
    private static final String ENTRIES = "/api/v1/audit-entries";
    private static final String ONE_TOWN = "/330604/330604002/";
    private static final String OTHER_TOWN = "/330604/330604003/";
    @Inject People people;
    @Inject AuditTrail trail;
    @Inject AuditSealer sealer;
    @Inject Actor actor;

    @Test
    void an_auditor_reads_what_officers_of_the_own_region_did_and_nothing_of_another() {
        var boat = Ids.next();
        sails(boat, people.with(Role.TOWNSHIP_OFFICER, ONE_TOWN));
        var url = ENTRIES + "?subjectKind=boat&subjectId=" + new Id(boat);
        people.with(Role.AUDITOR).asks().get(url).then().statusCode(200).body("items", hasSize(1)).body("items[0].action", is("sailed"))
                .body("items[0].number", nullValue()).body("items[0].content", nullValue());
        people.with(Role.AUDITOR, ONE_TOWN).asks().get(url).then().body("items", hasSize(1));
        people.with(Role.AUDITOR, OTHER_TOWN).asks().get(url).then().body("items", hasSize(0));
        sealer.seal();
        people.with(Role.AUDITOR).asks().get(url).then().body("items[0].number", notNullValue()).body("items[0].hash", notNullValue());
    }

    @Test
    void what_nobody_in_particular_did_is_for_auditors_of_the_whole_district() {
        var boat = Ids.next();
        sails(boat, null);
        var url = ENTRIES + "?subjectId=" + new Id(boat);
        people.with(Role.AUDITOR).asks().get(url).then().body("items", hasSize(1));
        people.with(Role.AUDITOR, ONE_TOWN).asks().get(url).then().body("items", hasSize(0));
    }

    @Test
    void reading_what_is_not_public_is_a_row_itself() {
        var boat = Ids.next();
        sails(boat, people.with(Role.TOWNSHIP_OFFICER, ONE_TOWN));
        var auditor = people.with(Role.AUDITOR, ONE_TOWN);
        String id = auditor.asks().get(ENTRIES + "?subjectId=" + new Id(boat)).path("items[0].id");
        auditor.asks().get(ENTRIES + "/" + id).then().statusCode(200).body("content.wind", is("east"));
        auditor.asks().get(ENTRIES + "?subjectKind=audit-entry&subjectId=" + id).then().body("items[0].action", is("content-read"));
        people.with(Role.AUDITOR, OTHER_TOWN).asks().get(ENTRIES + "/" + id).then().statusCode(404);
    }

    @Test
    void the_list_goes_on_where_the_page_ended_and_narrows() {
        var officer = people.with(Role.TOWNSHIP_OFFICER, ONE_TOWN);
        for (int i = 0; i < 3; i++) sails(Ids.next(), officer);
        var auditor = people.with(Role.AUDITOR);
        var url = ENTRIES + "?limit=2&accountId=" + new Id(officer.accountId());
        String next = auditor.asks().get(url).then().body("items", hasSize(2)).body("items.subjectKind", everyItem(is("boat"))).extract().path("nextCursor");
        auditor.asks().get(url + "&cursor=" + next).then().body("items", hasSize(1)).body("nextCursor", nullValue());
        auditor.asks().get(url + "&action=sank").then().body("items", hasSize(0));
        auditor.asks().get(url + "&until=2020-01-01").then().body("items", hasSize(0));
        auditor.asks().get(url + "&from=2020-01-01").then().body("items", hasSize(2));
    }

    @Test
    void nobody_else_reads_the_record() {
        for (var role : new String[] {Role.ADMINISTRATOR, Role.BUREAU_LEAD, Role.PROGRAMME_OFFICER, Role.OBSERVER, Role.FINANCE_APPROVER}) {
            var person = people.with(role);
            for (var path : new String[] {"", "/proof", "/" + new Id(1L)}) person.asks().get(ENTRIES + path).then().statusCode(403);
        }
        People.anybody().get(ENTRIES).then().statusCode(401);
    }

    @Test
    void nonsense_in_a_filter_is_refused() {
        var auditor = people.with(Role.AUDITOR);
        auditor.asks().queryParam("subjectKind", "船").get(ENTRIES).then().statusCode(400);
        auditor.asks().get(ENTRIES + "?from=1066-10-14").then().statusCode(400);
        auditor.asks().get(ENTRIES + "/proof?notedNumber=1&notedHash=xyz").then().statusCode(400);
    }

    @Test
    void the_auditor_examines_the_chain() {
        sealer.seal();
        people.with(Role.AUDITOR).asks().get(ENTRIES + "/proof").then().statusCode(200).body("whole", is(true)).body("algorithm", is("SHA-256"))
                .body("lastHash.length()", is(64));
    }

    private void sails(long boat, People.Person sailor) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            if (sailor != null) actor.isAccount(sailor.accountId(), "测试");
            QuarkusTransaction.requiringNew().run(() -> trail.record(new Subject("boat", boat), "sailed", Map.of("wind", "east")));
        } finally {
            context.terminate();
        }
    }
}
