package org.yichuang.application.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts one person's changes on top of what others saved meanwhile, section by section (scenario S7). A section that
 * nobody else touched since the version the change rests on is taken; one that somebody changed to something else is a
 * conflict; one that both changed to the same is neither.
 */
public final class SectionMerge {
    private final Map<String, JsonNode> taken = new LinkedHashMap<>();
    private final Map<String, JsonNode> conflicting = new LinkedHashMap<>();

    /**
     * @param base the version the changes rest on
     * @param now what each section holds and since which version
     */
    public static SectionMerge of(long base, Map<String, Held> now, Map<String, JsonNode> changes) {
        var merge = new SectionMerge();
        changes.forEach((key, mine) -> {
            var held = now.get(key);
            if (held != null && held.content.equals(mine)) return;
            if (held == null || held.since <= base) merge.taken.put(key, mine);
            else merge.conflicting.put(key, mine);
        });
        return merge;
    }

    public Map<String, JsonNode> taken() {
        return taken;
    }

    /** The caller's version of the sections that somebody else changed as well. */
    public Map<String, JsonNode> conflicting() {
        return conflicting;
    }

    /** @param since the version in which the section got this content */
    public record Held(long since, JsonNode content) { }
}
