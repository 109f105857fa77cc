package org.yichuang.standing.domain;

import org.yichuang.organisation.Category;

/**
 * A score with the organisation it belongs to, as it was on the day.
 *
 * @param townshipPath the township that its home lies in
 */
public record Scored(long organisationId, String name, String divisionPath, String townshipPath, Category category, boolean urban, Score score) {

    /** Who is compared with whom where it is about honours: the same work in the same kind of place. */
    public record Peers(Category category, boolean urban) { }

    public Peers peers() {
        return new Peers(category, urban);
    }

    /** Who it is tells enough: a score is deep, and thousands of them are sorted into places. */
    @Override
    public int hashCode() {
        return Long.hashCode(organisationId);
    }
}
