package org.yichuang.application;

import java.time.LocalDate;
import org.yichuang.kernel.money.Money;

/**
 * An application as stages above know it. What the form did not ask is null.
 *
 * @param ruleBookId the rules it is judged by
 * @param hostId the registered body that stands in for a filed one; null without
 * @param minimumWorkable the least with which the project still works; null if not stated
 * @param field what the project serves, as the form's choices name it
 */
public record ApplicationFacts(long id, long callId, long ruleBookId, String trackKey, long organisationId, Long hostId, String divisionPath,
                               String title, Money requested, Money minimumWorkable, Money own, String field, LocalDate startsOn, LocalDate endsOn,
                               ApplicationStatus status, String receiptNo) {

    /** Where money for it goes and who signs: the host, or the organisation itself. */
    public long legalPersonId() {
        return hostId == null ? organisationId : hostId;
    }
}
