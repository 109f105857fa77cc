package org.yichuang.review.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yichuang.call.rules.Seat;

/**
 * Who sits on which seat of a panel, where the rule book says from whom it is drawn. Whoever could take several kinds of seat
 * takes the one that is needed; each member takes one.
 */
public final class Seating {
    private final List<Seat> seats;
    private final Map<Long, Set<String>> kinds;
    private final Map<Long, String> taken = new LinkedHashMap<>();
    private final Set<Long> needed;

    /** @param kinds of each member, which seats they may take; members in the order of preference */
    public Seating(List<Seat> seats, Map<Long, Set<String>> kinds) {
        this.seats = seats;
        this.kinds = kinds;
        for (var seat : seats) for (int i = 0; i < seat.minimum() && place(seat.key(), new HashSet<>()); i++) { }
        this.needed = Set.copyOf(taken.keySet());
        // What is over sits where it can.
        kinds.forEach((member, own) -> seats.stream().map(Seat::key).filter(own::contains).findFirst().ifPresent(key -> taken.putIfAbsent(member, key)));
    }

    /** Those without whom a kind of seat would have too few. */
    public Set<Long> needed() {
        return needed;
    }

    /** By member; whoever fits no seat is left out. */
    public Map<Long, String> taken() {
        return taken;
    }

    /** The first kind of seat with too few, if there is one. */
    public Seat missing() {
        return seats.stream().filter(seat -> count(seat.key()) < seat.minimum()).findFirst().orElse(null);
    }

    public int count(String seat) {
        return (int) taken.values().stream().filter(seat::equals).count();
    }

    /** One more on this kind of seat: somebody who is free, or somebody whose own seat another one can take. */
    private boolean place(String seat, Set<Long> tried) {
        var able = kinds.entrySet().stream().filter(one -> one.getValue().contains(seat) && !seat.equals(taken.get(one.getKey()))).map(Map.Entry::getKey).toList();
        for (var member : new ArrayList<>(able)) {
            if (!tried.add(member)) continue;
            var former = taken.get(member);
            if (former == null || place(former, tried)) {
                taken.put(member, seat);
                return true;
            }
        }
        return false;
    }
}
