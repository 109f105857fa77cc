package org.yichuang.kernel.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.BusinessClock;

/** How a fact reads inside a sentence: midnight belongs to the day before, as notices write it. */
final class Spoken {
    private static final DateTimeFormatter ZH_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", java.util.Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Spoken() { }

    static String of(Language language, Object value) {
        if (value instanceof Instant instant) return instant(language, instant);
        if (value instanceof LocalDate day) return day(language, day);
        if (value instanceof Money money) return (language == Language.ZH ? "%,.2f 元" : "CNY %,.2f").formatted(BigDecimal.valueOf(money.fen(), 2));
        if (value instanceof LocalText text) return text.in(language);
        if (value instanceof BasisPoints share) return BigDecimal.valueOf(share.value(), 2).stripTrailingZeros().toPlainString() + "%";
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> of(language, one)).collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        }
        return String.valueOf(value);
    }

    private static String instant(Language language, Instant instant) {
        var local = instant.atZone(BusinessClock.BEIJING);
        var midnight = local.toLocalTime().toSecondOfDay() == 0;
        var day = midnight ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return day(language, day) + " " + (midnight ? "24:00" : local.format(HOUR));
    }

    private static String day(Language language, LocalDate day) {
        return day.format(language == Language.ZH ? ZH_DAY : EN_DAY);
    }
}
