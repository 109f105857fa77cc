package org.yichuang.gate;

/** How a fact is held against a requirement. Limits are included: exactly the required age is enough. */
public enum Operator {
    /** Is or is not so; with a look-back: was or was not so at any time of the period. */
    FLAG_IS,
    NUMBER_AT_LEAST, NUMBER_AT_MOST, NUMBER_BETWEEN,
    MONEY_AT_LEAST, MONEY_AT_MOST, MONEY_BETWEEN,
    TEXT_ONE_OF, TEXT_NONE_OF,
    DAY_ON, DAY_BEFORE, DAY_AFTER,
    LIST_HAS_NONE, LIST_HAS_ANY,
    /** Is not so now and was not so within the look-back. */
    NOT_WITHIN
}
