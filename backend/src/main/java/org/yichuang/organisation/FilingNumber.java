package org.yichuang.organisation;

import org.yichuang.organisation.domain.CheckCharacter;
import org.yichuang.organisation.domain.Entry;

/**
 * The number of a filed body: {@code BA}, the township's code on the day of filing, year, serial, check character. No
 * registering department is called B, so it is never taken for a credit code.
 */
public record FilingNumber(String value) {
    public static final int LAST_SERIAL = 9999;

    public static FilingNumber parse(String typed, String pointer) {
        var number = CheckCharacter.require(typed, pointer);
        if (!number.startsWith("BA")) throw Entry.fault(pointer, "field.filing-prefix");
        CheckCharacter.requireDigits(number, 2, 17, pointer);
        if (number.startsWith("0000", 13)) throw Entry.fault(pointer, "field.filing-serial");
        return new FilingNumber(number);
    }

    public static FilingNumber parse(String typed) {
        return parse(typed, "/filingNumber");
    }

    /** @param townshipCode nine digits */
    public static FilingNumber of(String townshipCode, int year, int serial) {
        if (townshipCode.length() != 9 || serial < 1 || serial > LAST_SERIAL) throw new IllegalArgumentException(townshipCode + "/" + serial);
        var seventeen = "BA%s%02d%04d".formatted(townshipCode, year % 100, serial);
        return new FilingNumber(seventeen + CheckCharacter.of(seventeen));
    }

    public String townshipCode() {
        return value.substring(2, 11);
    }

    public int serial() {
        return Integer.parseInt(value.substring(13, 17));
    }

    @Override
    public String toString() {
        return value;
    }
}
