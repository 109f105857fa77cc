package org.yichuang.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.application.domain.AttachmentCheck;
import org.yichuang.application.domain.SectionCheck.Fault;
import org.yichuang.call.rules.FileRules;
import org.yichuang.house.Rules;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.words.LocalText;

/** How many files an application takes, in a slot and in all. */
class AttachmentCheckTest {
    private static final LocalText NONE = new LocalText("无", "none");

    @ParameterizedTest(name = "{0} files in one slot and {1} in another: {2}")
    @CsvSource({"2, 1, ''", "2, 2, too-many-files", "3, 0, too-many-files at /a"})
    void in_a_slot_and_in_all(int first, int second, String expected) {
        var rules = new FileRules(1_000L, 3, Set.of("application/pdf"), List.of(slot("a"), slot("b")));
        var content = Json.MAPPER.createObjectNode();
        fill(content.putArray("a"), first);
        fill(content.putArray("b"), second);
        var faults = AttachmentCheck.faults(rules, Rules.shipped("shangyu-2020-33").tracks().get(0), content, Map.of()).stream()
                .filter(fault -> fault.keyword().equals("too-many-files")).map(AttachmentCheckTest::say).toList();
        assertEquals(expected, String.join(", ", faults));
    }

    private static String say(Fault fault) {
        return fault.keyword() + (fault.pointer().isEmpty() ? "" : " at " + fault.pointer());
    }

    private static FileRules.Slot slot(String key) {
        return new FileRules.Slot(key, NONE, NONE, false, 2, Set.of());
    }

    private static void fill(com.fasterxml.jackson.databind.node.ArrayNode slot, int files) {
        for (int i = 0; i < files; i++) slot.add(new Id(Ids.next()).toString());
    }
}
