package org.yichuang.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.call.rules.Seat;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.review.domain.Seating;

/** Everybody takes one seat, and whoever could take several takes the one that is needed. */
class SeatingTest {

    /** Seats are {@code kind:minimum}, members {@code 1=kinds}; what is expected is each member's seat, then the kind with too few. */
    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "expert:2, 1=expert 2=expert, 1=expert 2=expert, enough",
        "expert:2, 1=expert 2=resident, 1=expert, expert",
        "delegate:1 expert:1, 1=delegate+expert 2=delegate, 1=expert 2=delegate, enough",
        "delegate:1 expert:1, 1=delegate 2=delegate+expert, 1=delegate 2=expert, enough",
        "delegate:1 member:1 expert:1, 1=delegate+member 2=member+expert 3=delegate, 1=member 2=expert 3=delegate, enough",
        "delegate:1 expert:1, 1=delegate+expert, 1=delegate, expert",
        "expert:1, 1=expert 2=expert 3=resident, 1=expert 2=expert, enough"})
    void seats_are_filled(String seats, String members, String taken, String missing) {
        var kinds = new LinkedHashMap<Long, Set<String>>();
        for (var one : members.split(" ")) kinds.put(Long.valueOf(one.split("=")[0]), Set.of(one.split("=")[1].split("\\+")));
        var rules = new ArrayList<Seat>();
        for (var one : List.of(seats.split(" "))) {
            rules.add(new Seat(one.split(":")[0], new LocalText(one, one), Integer.valueOf(one.split(":")[1]), null));
        }
        var seating = new Seating(rules, kinds);
        assertEquals(taken, seating.taken().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey()).map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" ")));
        assertEquals(missing, seating.missing() == null ? "enough" : seating.missing().key());
    }
}
