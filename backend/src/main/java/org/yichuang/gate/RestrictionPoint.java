package org.yichuang.gate;

/** The five things that an organisation's record can stand in the way of. */
public enum RestrictionPoint {
    APPLY, RECEIVE_MONEY, BE_RATED, BE_HONOURED, BE_PURCHASED_FROM;

    /** The gate's name. */
    public String gate() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
