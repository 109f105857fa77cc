package org.yichuang.call.rules;

import com.fasterxml.jackson.databind.JsonNode;

/** How a fact is compared with the rule's value. */
public enum EligibilityOperator {
    AT_LEAST, AT_MOST,
    /** True or false as stated. */
    IS,
    ONE_OF, NONE_OF;

    /** Does a value of this form make sense here? */
    public boolean takes(JsonNode value) {
        if (value == null) return false;
        return switch (this) {
            case AT_LEAST, AT_MOST -> value.isIntegralNumber() && value.canConvertToLong();
            case IS -> value.isBoolean();
            case ONE_OF, NONE_OF -> value.isArray() && !value.isEmpty() && isTexts(value);
        };
    }

    private static boolean isTexts(JsonNode list) {
        for (var one : list) if (!one.isTextual() || one.textValue().isBlank()) return false;
        return true;
    }
}
