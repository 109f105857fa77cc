package org.yichuang.launch.demo;

/** Where the demo's people are at home: Shangyu district, Cao'e subdistrict, Deji Yuan community. */
final class DemoPlaces {
    static final String DISTRICT = "/330604/";
    static final String TOWNSHIP = DISTRICT + "330604002/";
    static final String COMMUNITY = "330604002016";
    static final String VILLAGE = TOWNSHIP + COMMUNITY + "/";

    private DemoPlaces() { }

    /** A path inside the district. */
    static String of(String... codes) {
        return DISTRICT + String.join("/", codes) + "/";
    }
}
