package org.yichuang.activity.service;

/** Times of a day as minutes from midnight; the day ends at 24:00. */
public final class ActivityTime {
    public static final String FORM = "([01]\\d|2[0-3]):[0-5]\\d|24:00";

    private ActivityTime() { }

    static int minutes(String text) {
        return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
    }

    static String text(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
