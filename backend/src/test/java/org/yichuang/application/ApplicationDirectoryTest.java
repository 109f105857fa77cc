package org.yichuang.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.kernel.id.Id;

/** What stages above go by when they speak of an application. */
@ApiTest
class ApplicationDirectoryTest {
    @Inject Applications applications;
    @Inject ApplicationDirectory directory;
    @Inject Calls calls;

    @Test
    void an_eligible_application_tells_what_its_form_says() {
        var one = applications.eligibleIn(calls.open());
        var facts = directory.require(Id.fromString(one.id()).value());
        assertEquals(ApplicationStatus.ELIGIBLE, facts.status());
        assertEquals(List.of(facts), directory.eligibleOf(facts.callId()));
        for (var fact : new Object[] {facts.title(), facts.requested(), facts.field(), facts.startsOn(), facts.endsOn(), facts.receiptNo()}) assertNotNull(fact);
        assertEquals(facts.organisationId(), facts.legalPersonId());
    }
}
