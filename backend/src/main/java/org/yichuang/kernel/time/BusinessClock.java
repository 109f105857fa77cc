package org.yichuang.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The time that deadlines, periods and scores go by. It runs with the system clock; demo and tests may move it,
 * nobody else can ({@code yichuang.clock.movable}).
 */
@ApplicationScoped
public class BusinessClock {
    /** The field works on Beijing time; there is no daylight saving. */
    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final SystemClock system;
    private final boolean movable;
    private volatile Duration offset = Duration.ZERO;

    BusinessClock(SystemClock system, @ConfigProperty(name = "yichuang.clock.movable", defaultValue = "false") boolean movable) {
        this.system = system;
        this.movable = movable;
    }

    public Instant now() {
        return system.now().plus(offset);
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public boolean isMovable() {
        return movable;
    }

    /** From here the clock runs on by itself. */
    public void moveTo(Instant instant) {
        if (!movable) throw TimeProblem.CLOCK_FIXED.refuse();
        offset = Duration.between(system.now(), instant);
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(BEIJING).toLocalDate();
    }

    /** "31 March 24:00": the first instant that is too late. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BEIJING).toInstant();
    }
}
