package org.yichuang.call;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yichuang.call.service.CallClock;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

@ApiTest
class CallReadingTest {
    @Inject Calls calls;
    @Inject CallDirectory directory;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject CallClock job;
    @Inject EntityManager db;

    @Test
    void the_last_microsecond_is_in_time_and_midnight_is_not_even_before_the_job_ran() {
        var midnight = BusinessClock.endOf(clock.today().plusDays(30));
        long id = idOf(calls.published(calls.draft(Calls.TEMPLATE, clock.now().minusSeconds(60), midnight)));
        assertTrue(directory.isOpen(id, midnight.minus(1, ChronoUnit.MICROS)));
        assertFalse(directory.isOpen(id, midnight));
        assertFalse(directory.isOpen(id, clock.now().minusSeconds(3600)));
        assertEquals("call-closed", assertThrows(Refusal.class, () -> directory.requireOpen(id, midnight)).code().code());
        assertEquals(2, directory.rules(id).tracks().size());
        assertEquals(midnight, directory.window(id).closesAt());
    }

    @Test
    void the_clock_closes_a_call_and_stages_above_complete_and_archive_it() {
        var call = calls.open();
        try {
            clock.moveTo(directory.window(idOf(call)).closesAt());
            assertEquals(CallStatus.CLOSED, directory.summary(idOf(call)).status());
            People.anybody().get("/api/v1/public/calls/" + call.id()).then().body("status", is("CLOSED"));
            job.catchUp();
            assertEquals(List.of("PUBLISHED", "OPEN", "CLOSED"), QuarkusTransaction.requiringNew().call(() -> db.createQuery(
                    "select e.toState from AuditEntry e where e.subjectKind = 'call' and e.subjectId = :id and e.action = 'transition' order by e.id", String.class)
                    .setParameter("id", idOf(call)).getResultList()));
            directory.complete(idOf(call), "全部结项");
            directory.archive(idOf(call), "已归档");
            assertEquals(CallStatus.ARCHIVED, directory.summary(idOf(call)).status());
        } finally {
            clock.moveTo(system.now());
        }
    }

    @Test
    void the_public_list_shows_open_calls_first_and_pages_through_all_of_them() {
        var open = calls.open();
        var toCome = calls.toCome();
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = People.anybody().queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/public/calls").then().statusCode(200).extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertTrue(ids.indexOf(open.id()) >= 0 && ids.indexOf(open.id()) < ids.indexOf(toCome.id()), ids.toString());
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void whoever_has_a_call_already_is_told_that_nothing_changed() {
        var call = calls.open();
        var tag = People.anybody().get("/api/v1/public/calls/" + call.id()).then().extract().header("ETag");
        People.anybody().header("If-None-Match", tag).get("/api/v1/public/calls/" + call.id()).then().statusCode(304);
    }

    @Test
    void templates_and_lists_are_there_for_officers() {
        var call = calls.open();
        call.officer().asks().get("/api/v1/rule-book-templates").then().statusCode(200).body("[0].key", is(Calls.TEMPLATE));
        call.officer().asks().queryParam("fiscalYear", 2026).queryParam("limit", 1).get("/api/v1/calls").then().statusCode(200)
                .body("items", hasSize(1)).body("nextCursor", notNullValue());
        String programme = call.officer().asks().get("/api/v1/calls/" + call.id()).then().extract().path("programmeId");
        call.officer().asks().queryParam("programmeId", programme).get("/api/v1/calls").then().body("items.id", is(List.of(call.id())));
        call.officer().asks().get("/api/v1/programmes/" + programme).then().statusCode(200).body("divisionPath", is(People.DISTRICT));
        call.officer().asks().get("/api/v1/programmes").then().body("items.id", hasItem(programme));
    }

    private static long idOf(Calls.Call call) {
        return Id.fromString(call.id()).value();
    }
}
