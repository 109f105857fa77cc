package org.yichuang.rulebook;

import java.util.Map;

/**
 * One place in a rule book that cannot stand.
 *
 * @param pointer JSON pointer into the content
 * @param messageKey words in the message file of the kind's owner, in both languages
 */
public record RuleFault(String pointer, String messageKey, Map<String, Object> params) {
    public static RuleFault at(String pointer, String messageKey) {
        return new RuleFault(pointer, messageKey, Map.of());
    }

    public static RuleFault at(String pointer, String messageKey, Map<String, Object> params) {
        return new RuleFault(pointer, messageKey, params);
    }
}
