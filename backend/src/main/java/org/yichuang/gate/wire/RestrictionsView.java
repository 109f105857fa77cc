package org.yichuang.gate.wire;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.gate.Condition;
import org.yichuang.gate.RestrictionPoint;
import org.yichuang.gate.Restrictions;

/** What each of the five points asks of registered and of filed organisations. */
public record RestrictionsView(@Schema(examples = "2026-1") String version, List<Point> points) {
    @Schema(name = "RestrictionPointView")
    public record Point(RestrictionPoint point, List<Condition> registered, List<Condition> filed) { }

    public static RestrictionsView of(Restrictions restrictions) {
        return new RestrictionsView(restrictions.version(), Stream.of(RestrictionPoint.values()).map(point -> new Point(point,
                restrictions.conditions(point, "organisation", "REGISTERED"), restrictions.conditions(point, "organisation", "FILED"))).toList());
    }
}
