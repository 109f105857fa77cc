package org.yichuang.life.domain;

import java.time.LocalDate;
import org.yichuang.kernel.words.LocalText;

/** A time in which gatherings were suspended by order: its days do not count against anybody. Both days belong to it. */
public record Suspension(LocalDate first, LocalDate last, LocalText basis) {
    public Suspension {
        if (last.isBefore(first)) throw new IllegalArgumentException("a suspension ends before it begins: " + first + " to " + last);
    }
}
