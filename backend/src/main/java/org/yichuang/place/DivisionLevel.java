package org.yichuang.place;

/** What kind of unit a division is. Sub-district, town and township stand on one level, community and village on the next. */
public enum DivisionLevel {
    DISTRICT, STREET, TOWN, TOWNSHIP, COMMUNITY, VILLAGE;

    /** A community or a village: where an organisation is at home. */
    public boolean isHome() {
        return this == COMMUNITY || this == VILLAGE;
    }
}
