package org.yichuang.conduct;

/** Which list an organisation is on. */
public enum ListingKind {
    /** Abnormal-activity list, kept by the registration authority. */
    ABNORMAL,
    /** Serious-dishonesty list, kept by the registration authority. */
    SERIOUS,
    /** The bureau's own list for filed bodies; it says what to look at and has no legal effect. */
    ATTENTION;

    /** The lists of Order 60: for registered bodies only, on an authority's decision. */
    public boolean isStatutory() {
        return this != ATTENTION;
    }
}
