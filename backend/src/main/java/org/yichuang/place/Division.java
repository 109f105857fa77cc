package org.yichuang.place;

import java.time.LocalDate;

/**
 * A unit of the division code on the days it is valid.
 *
 * @param urban of a community or village; null above
 * @param path every ancestor and itself: {@code /330604/330604002/330604002016/}
 * @param validTo the first day on which the code is no longer valid; null while it is
 * @param successorCode the code that followed it; null while valid, or when it left the district
 */
public record Division(String code, String name, DivisionLevel level, Boolean urban, String parentCode, String path,
                       LocalDate validFrom, LocalDate validTo, String successorCode) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
