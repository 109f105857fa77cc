package org.yichuang.organisation;

import org.yichuang.organisation.domain.CheckCharacter;
import org.yichuang.organisation.domain.Entry;

/** A unified social credit code (GB 32100-2015) whose own check and that of the organisation code inside (GB 11714) both hold. */
public record UnifiedCreditCode(String value) {
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** @param pointer the field or column to name when it is refused */
    public static UnifiedCreditCode parse(String typed, String pointer) {
        var code = CheckCharacter.require(typed, pointer);
        CheckCharacter.requireDigits(code, 2, 8, pointer);
        if (code.charAt(16) != innerCheck(code.substring(8, 16))) throw Entry.fault(pointer, "field.code-inner");
        return new UnifiedCreditCode(code);
    }

    public static UnifiedCreditCode parse(String typed) {
        return parse(typed, "/creditCode");
    }

    /** The code for an organisation code, as a registry would give it out. */
    public static UnifiedCreditCode compose(String type, String divisionCode, String organisationCode) {
        var seventeen = type + divisionCode + organisationCode + innerCheck(organisationCode);
        return new UnifiedCreditCode(seventeen + CheckCharacter.of(seventeen));
    }

    /** GB 11714: letters count from A = 10, all of them; 10 is written X and 11 as 0. */
    static char innerCheck(String eight) {
        int sum = 0;
        for (int i = 0; i < 8; i++) sum += Character.getNumericValue(eight.charAt(i)) * INNER_WEIGHTS[i];
        int check = 11 - sum % 11;
        return check == 11 ? '0' : check == 10 ? 'X' : (char) ('0' + check);
    }

    @Override
    public String toString() {
        return value;
    }
}
