package org.yichuang.application.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yichuang.application.domain.SectionCheck.Fault;
import org.yichuang.call.rules.FileRules;
import org.yichuang.call.rules.Track;
import org.yichuang.document.DocumentSummary;
import org.yichuang.kernel.id.Id;

/** Holds the attachments against the rule book. The section's content is an object: for each slot the ids of its files. */
public final class AttachmentCheck {
    private AttachmentCheck() { }

    public static List<Fault> faults(FileRules rules, Track track, JsonNode content, Map<Id, DocumentSummary> attached) {
        var faults = new ArrayList<Fault>();
        int all = content == null ? 0 : files(content).size();
        if (all > rules.maximumFiles()) faults.add(new Fault("", "too-many-files", Map.of("limit", rules.maximumFiles())));
        for (var slot : rules.slots()) {
            if (!slot.tracks().isEmpty() && !slot.tracks().contains(track.key())) continue;
            var files = idsIn(content == null ? null : content.get(slot.key()));
            var place = "/" + slot.key();
            if (slot.required() && files.isEmpty()) faults.add(new Fault(place, "required", Map.of()));
            if (files.size() > slot.maximumFiles()) faults.add(new Fault(place, "too-many-files", Map.of("limit", slot.maximumFiles())));
            files.forEach(id -> check(rules, place, attached.get(id), faults));
        }
        return faults;
    }

    private static void check(FileRules rules, String place, DocumentSummary file, List<Fault> faults) {
        if (file == null) faults.add(new Fault(place, "file-unknown", Map.of()));
        else if (!rules.mediaTypes().contains(file.mediaType())) faults.add(new Fault(place, "file-kind", Map.of("name", file.name())));
        else if (file.size() > rules.maximumBytes()) {
            faults.add(new Fault(place, "file-large", Map.of("name", file.name(), "limit", rules.maximumBytes() >> 20)));
        }
    }

    /** All files that the section names, wherever they stand; what is no id is left out. */
    public static Set<Id> files(JsonNode content) {
        var all = new LinkedHashSet<Id>();
        content.forEach(slot -> all.addAll(idsIn(slot)));
        return all;
    }

    private static Set<Id> idsIn(JsonNode slot) {
        var ids = new LinkedHashSet<Id>();
        if (slot != null && slot.isArray()) slot.forEach(id -> {
            if (Id.isValid(id.asText())) ids.add(Id.fromString(id.asText()));
        });
        return ids;
    }
}
