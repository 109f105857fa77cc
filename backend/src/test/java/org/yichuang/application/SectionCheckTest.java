package org.yichuang.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yichuang.application.domain.SectionCheck;
import org.yichuang.kernel.json.Json;

class SectionCheckTest {
    private static final JsonNode SCHEMA = json("""
            {"type":"object","required":["title","people"],"properties":{
              "title":{"type":"string","minLength":2,"maxLength":5},
              "people":{"type":"integer","minimum":1},
              "steps":{"type":"array","minItems":1,"items":{"type":"object","required":["what"],"properties":{"what":{"type":"string","minLength":1}}}}}}""");

    @Test
    void a_complete_section_has_no_faults() {
        assertEquals(Map.of(), faults("{\"title\":\"银龄课堂\",\"people\":40,\"steps\":[{\"what\":\"开课\"}]}"));
    }

    @Test
    void what_is_missing_is_named_at_its_own_place() {
        assertEquals(Map.of("/title", "required", "/people", "required"), faults("{}"));
        assertEquals(Map.of("/steps/1/what", "required"), faults("{\"title\":\"银龄\",\"people\":1,\"steps\":[{\"what\":\"a\"},{}]}"));
    }

    @Test
    void what_is_too_long_too_small_or_of_another_kind_is_named() {
        assertEquals(Map.of("/title", "maxLength", "/people", "minimum"), faults("{\"title\":\"银龄课堂银龄\",\"people\":0}"));
        assertEquals(Map.of("/people", "type"), faults("{\"title\":\"银龄\",\"people\":\"forty\"}"));
    }

    private static Map<String, String> faults(String content) {
        return SectionCheck.faults(SCHEMA, json(content)).stream().collect(Collectors.toMap(SectionCheck.Fault::pointer, SectionCheck.Fault::keyword));
    }

    private static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
