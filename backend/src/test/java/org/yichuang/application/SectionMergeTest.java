package org.yichuang.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yichuang.application.domain.SectionMerge;
import org.yichuang.application.domain.SectionMerge.Held;

/** Scenario S7 in the small: what one editor saves on top of what another saved meanwhile. */
class SectionMergeTest {
    private static final JsonNode OLD = TextNode.valueOf("old");
    private static final JsonNode CHEN = TextNode.valueOf("Chen's");
    private static final JsonNode LI = TextNode.valueOf("Li's");

    @Test
    void a_section_nobody_else_touched_is_taken_and_one_that_both_changed_is_a_conflict() {
        var merge = SectionMerge.of(7, Map.of("budget", new Held(8, CHEN), "team", new Held(3, OLD)), Map.of("budget", LI, "team", LI));
        assertEquals(Set.of("team"), merge.taken().keySet());
        assertEquals(Map.of("budget", LI), merge.conflicting());
    }

    @Test
    void the_same_words_from_both_are_no_conflict() {
        var merge = SectionMerge.of(7, Map.of("budget", new Held(8, LI)), Map.of("budget", LI));
        assertEquals(Map.of(), merge.conflicting());
        assertEquals(Map.of(), merge.taken());
    }

    @Test
    void a_section_written_for_the_first_time_is_taken() {
        assertEquals(Set.of("plan"), SectionMerge.of(1, Map.of(), Map.of("plan", LI)).taken().keySet());
    }

    /** Whatever the versions: a section is overwritten only if it has not changed since the base. */
    @Property(tries = 200)
    void nothing_newer_than_the_base_is_ever_overwritten(@ForAll @IntRange(min = 1, max = 50) int base, @ForAll @IntRange(min = 1, max = 50) int since) {
        var merge = SectionMerge.of(base, Map.of("budget", new Held(since, CHEN)), Map.of("budget", LI));
        assertEquals(since <= base, merge.taken().containsKey("budget"));
        assertEquals(since > base, merge.conflicting().containsKey("budget"));
    }
}
