package org.yichuang.call.rules;

/** Of whom a condition speaks. */
public enum EligibilitySubject {
    IMPLEMENTER, HOST,
    /** The implementer and its host, each on its own. */
    BOTH,
    APPLICATION
}
