package org.yichuang.call.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fixed day of the call's fiscal year, as measures state it: "by the end of March" is {@code 03-31}. */
@Schema(type = SchemaType.STRING, pattern = "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", examples = "03-31",
        description = "month and day of the call's fiscal year")
public record YearDay(MonthDay day) implements Comparable<YearDay> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static YearDay of(String text) {
        try {
            return new YearDay(MonthDay.parse("--" + text));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("not a day of a year");
        }
    }

    /** The 29th of February is the 28th in a common year. */
    public LocalDate in(int fiscalYear) {
        return day.atYear(fiscalYear);
    }

    @JsonValue
    @Override
    public String toString() {
        return day.toString().substring(2);
    }

    @Override
    public int compareTo(YearDay other) {
        return day.compareTo(other.day);
    }
}
