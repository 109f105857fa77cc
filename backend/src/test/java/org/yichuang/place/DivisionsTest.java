package org.yichuang.place;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.yichuang.house.People.anybody;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.place.service.DivisionLoading;

@ApiTest
class DivisionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    @Inject Divisions divisions;
    @Inject DivisionLoading loading;

    @Test
    void anybody_reads_the_townships_of_a_day() {
        anybody().get("/api/v1/divisions?asOf=2026-06-01").then().statusCode(200).body("$", hasSize(20)).body("name", not(hasItem("沥海街道")));
        anybody().get("/api/v1/divisions?asOf=2020-06-30").then().statusCode(200).body("$", hasSize(21)).body("name", hasItem("沥海街道"));
        anybody().get("/api/v1/divisions?parent=330604004&asOf=2026-06-01").then().statusCode(200).body("name", hasItem("称海村委会"));
    }

    @Test
    void a_former_town_is_found_on_its_days_only_and_names_its_successor() {
        anybody().get("/api/v1/divisions/330604100?asOf=2017-10-30").then().statusCode(200).body("successorCode", equalTo("330604004"));
        anybody().get("/api/v1/divisions/330604100?asOf=2017-10-31").then().statusCode(404);
        assertEquals("330604100", divisions.then("330604004", LocalDate.of(2016, 5, 1)).code());
        assertEquals("330604004", divisions.then("330604004", TODAY).code());
    }

    @Test
    void nonsense_is_refused_politely() {
        anybody().get("/api/v1/divisions/abc").then().statusCode(400);
        anybody().get("/api/v1/divisions?asOf=yesterday").then().statusCode(400);
        anybody().get("/api/v1/divisions/999999").then().statusCode(404);
        assertThrows(Refusal.class, () -> divisions.require("330604114", TODAY));
    }

    @Test
    void loading_again_changes_nothing() {
        var before = divisions.allOn(TODAY);
        loading.load();
        assertEquals(before, divisions.allOn(TODAY));
    }
}
