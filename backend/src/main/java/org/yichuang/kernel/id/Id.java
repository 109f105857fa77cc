package org.yichuang.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.tsid.Tsid;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An identifier: 64 bits in the database, 13 characters on the wire because JavaScript cannot hold 64-bit numbers. */
@Schema(type = SchemaType.STRING, pattern = "^[0-9A-HJKMNP-TV-Z]{13}$", examples = "0H5N8QZ3K7RWT")
public record Id(long value) implements Comparable<Id> {

    @JsonCreator
    public static Id fromString(String text) {
        if (!isValid(text)) throw new IllegalArgumentException("not an identifier");
        return new Id(Tsid.from(text).toLong());
    }

    public static boolean isValid(String text) {
        return Tsid.isValid(text);
    }

    /** Null stays null: optional references are common in views. */
    public static Id of(Long value) {
        return value == null ? null : new Id(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return Tsid.from(value).toString();
    }

    @Override
    public int compareTo(Id other) {
        return Long.compare(value, other.value);
    }
}
