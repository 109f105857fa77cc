package org.yichuang.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yichuang.rulebook.RuleBookState;

class CallStatusTest {
    /** From each state to those behind the arrow, and to no other. */
    private static final Map<CallStatus, Set<CallStatus>> TABLE = Map.of(
            CallStatus.DRAFT, Set.of(CallStatus.PUBLISHED, CallStatus.CANCELLED),
            CallStatus.PUBLISHED, Set.of(CallStatus.OPEN, CallStatus.SUSPENDED, CallStatus.CANCELLED),
            CallStatus.OPEN, Set.of(CallStatus.CLOSED, CallStatus.SUSPENDED, CallStatus.CANCELLED),
            CallStatus.CLOSED, Set.of(CallStatus.COMPLETED, CallStatus.SUSPENDED, CallStatus.CANCELLED),
            CallStatus.SUSPENDED, Set.of(CallStatus.PUBLISHED, CallStatus.OPEN, CallStatus.CLOSED, CallStatus.CANCELLED),
            CallStatus.COMPLETED, Set.of(CallStatus.ARCHIVED),
            CallStatus.ARCHIVED, Set.of(),
            CallStatus.CANCELLED, Set.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(CallStatus.values()).flatMap(from -> Stream.of(CallStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("everyPair")
    void a_call_moves_as_the_table_says(CallStatus from, CallStatus to) {
        assertEquals(TABLE.get(from).contains(to), from.next().contains(to));
    }

    @ParameterizedTest
    @EnumSource(RuleBookState.class)
    void a_rule_book_never_becomes_a_draft_again(RuleBookState from) {
        assertFalse(from.next().contains(RuleBookState.DRAFT));
    }
}
