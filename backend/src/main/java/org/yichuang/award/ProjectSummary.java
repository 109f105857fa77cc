package org.yichuang.award;

import java.time.Instant;
import java.time.LocalDate;
import org.yichuang.kernel.money.Money;

/**
 * A project as stages above know it. {@code awardLineId} is the award's id in the books.
 *
 * @param code the agreement's number, which names the project too
 * @param payeeAccountId the account that the agreement names
 * @param inForceAt when the agreement came into force
 * @param gradeKey what the final evaluation gave; null before
 */
public record ProjectSummary(long id, String code, long agreementId, long awardLineId, long callId, long ruleBookId, long applicationId, String trackKey,
                             long implementerId, Long hostId, long payeeAccountId, String divisionPath, String title, Money grant, long poolId,
                             LocalDate startsOn, LocalDate endsOn, Instant inForceAt, ProjectStatus status, String gradeKey, Instant gradedAt) {

    /** Who signed and receives money: the host, or the organisation itself. */
    public long legalPersonId() {
        return hostId == null ? implementerId : hostId;
    }

    /** The middle of the project's time, rounded down to the day. */
    public LocalDate halfTime() {
        return startsOn.plusDays(java.time.temporal.ChronoUnit.DAYS.between(startsOn, endsOn) / 2);
    }
}
