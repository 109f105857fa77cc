package org.yichuang.call.service;

import java.time.Instant;
import java.time.ZoneOffset;
import org.yichuang.call.domain.FundingCall;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.problem.CommonProblem;

/** The groups of the public list in their order, and the place in the list that a cursor names. */
enum PublicOrder {
    OPEN("c.status in (:published, :open) and c.plan.opensAt <= :now and c.plan.closesAt > :now", "asc"),
    TO_COME("c.status in (:published, :open) and c.plan.opensAt > :now", "asc"),
    OVER("c.publishedAt is not null and (c.status not in (:published, :open) or c.plan.closesAt <= :now)", "desc");

    private final String condition;
    private final String order;

    PublicOrder(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String query(boolean after) {
        var beyond = order.equals("asc") ? ">" : "<";
        var next = " and (c.plan.closesAt " + beyond + " :key or c.plan.closesAt = :key and c.id " + beyond + " :id)";
        return "select c from FundingCall c where " + condition + (after ? next : "") + " order by c.plan.closesAt " + order + ", c.id " + order;
    }

    Cursor cursor(FundingCall call) {
        return new Cursor(name() + "~" + call.plan().closesAt(), call.id());
    }

    record Place(PublicOrder group, Instant key, long id) { }

    static Place from(Cursor cursor) {
        if (cursor == null) return new Place(OPEN, null, 0);
        try {
            var parts = cursor.key().split("~", 2);
            var key = Instant.parse(parts[1]);
            // What no deadline can be is no place in the list.
            if (key.atZone(ZoneOffset.UTC).getYear() < 2000 || key.atZone(ZoneOffset.UTC).getYear() > 2100) throw new IllegalArgumentException();
            return new Place(valueOf(parts[0]), key, cursor.id());
        } catch (RuntimeException nonsense) {
            throw CommonProblem.MALFORMED.refuse().at("cursor", "field.malformed");
        }
    }
}
