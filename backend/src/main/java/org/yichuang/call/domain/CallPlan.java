package org.yichuang.call.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.yichuang.call.CallWindow;
import org.yichuang.kernel.money.Money;

/** What an officer fills in about a call. A draft may still lack everything but the title. */
@Embeddable
public record CallPlan(
        @Column(name = "title") String title,
        @Column(name = "summary", columnDefinition = "longtext") String summary,
        @Column(name = "opens_at") Instant opensAt,
        @Column(name = "closes_at") Instant closesAt,
        @Column(name = "planned_pool_fen") Money plannedPool,
        @Column(name = "contact_name") String contactName,
        @Column(name = "contact_phone") String contactPhone,
        @Column(name = "contact_email") String contactEmail) {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    public CallPlan {
        opensAt = inWholeMicros(opensAt, "/opensAt");
        closesAt = inWholeMicros(closesAt, "/closesAt");
    }

    /** Refuses a window that ends before it begins. */
    public CallPlan checked() {
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) throw CallProblem.CALL_DATES.refuse().at("/closesAt", "field.before-opening");
        return this;
    }

    public CallPlan closingAt(Instant later) {
        return new CallPlan(title, summary, opensAt, later, plannedPool, contactName, contactPhone, contactEmail);
    }

    /** These values where they are given, else those of the other. */
    public CallPlan or(CallPlan other) {
        return new CallPlan(first(title, other.title), first(summary, other.summary), first(opensAt, other.opensAt), first(closesAt, other.closesAt),
                first(plannedPool, other.plannedPool), first(contactName, other.contactName), first(contactPhone, other.contactPhone),
                first(contactEmail, other.contactEmail));
    }

    /** For next year's call: what it was about, not when. */
    public CallPlan withoutDates() {
        return new CallPlan(title, summary, null, null, plannedPool, contactName, contactPhone, contactEmail);
    }

    public CallWindow window() {
        return new CallWindow(opensAt, closesAt);
    }

    private static <T> T first(T given, T other) {
        return given != null ? given : other;
    }

    private static Instant inWholeMicros(Instant instant, String pointer) {
        if (instant == null) return null;
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) throw CallProblem.CALL_DATES.refuse().at(pointer, "field.not-this-century");
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
