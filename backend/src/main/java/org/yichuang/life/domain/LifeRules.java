package org.yichuang.life.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.words.LocalText;

/**
 * The days that the clock of an organisation's life goes by, in one version.
 *
 * @param candidateDays without a confirmed activity for so long it is a zombie candidate
 * @param newBodyDays whoever is no older than this is left alone
 * @param confirmationMonths a yearly confirmation is due again after so many months
 * @param confirmationOverdueDays overdue by so many days it makes a candidate
 * @param suspensions officially ordered; they do not overlap
 */
public record LifeRules(String key, String version, LocalText basis, int candidateDays, int newBodyDays, int confirmationMonths,
                        int confirmationOverdueDays, List<Suspension> suspensions) {

    public LifeRules {
        suspensions = List.copyOf(suspensions);
        if (candidateDays < 1 || newBodyDays < 0 || confirmationMonths < 1 || confirmationOverdueDays < 1) {
            throw new IllegalArgumentException("life's rules: days and months are counted from one");
        }
        for (int i = 1; i < suspensions.size(); i++) {
            if (!suspensions.get(i).first().isAfter(suspensions.get(i - 1).last())) throw new IllegalArgumentException("life's rules: suspensions overlap");
        }
    }

    public static LifeRules parse(String text) {
        return Json.read(text, LifeRules.class);
    }

    /** Days from one day to another without those that were suspended; the first day is not counted, the last is. */
    public long daysBetween(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        for (var one : suspensions) {
            var first = one.first().isAfter(from) ? one.first() : from.plusDays(1);
            var last = one.last().isBefore(to) ? one.last() : to;
            if (!last.isBefore(first)) days -= ChronoUnit.DAYS.between(first, last) + 1;
        }
        return days;
    }
}
