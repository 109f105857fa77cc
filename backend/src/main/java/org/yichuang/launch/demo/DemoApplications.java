package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.APPLICANT_EDITOR;
import static org.yichuang.launch.demo.DemoPerson.APPLICANT_OWNER;
import static org.yichuang.launch.demo.DemoPerson.VILLAGE_CONFIRMER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Json;

/** In the open call: one application that was handed in and one that two people are still writing. */
@ApplicationScoped
class DemoApplications {
    private static final String TRACK = "registered";
    private final DemoDrafts drafts;
    private final DemoActivities activities;

    DemoApplications(DemoDrafts drafts, DemoActivities activities) {
        this.drafts = drafts;
        this.activities = activities;
    }

    /** One organisation hands in one application in a call: the one that is still being written is another's. */
    void write(Id call, Id organisation, Id neighbours) {
        activities.takePart(APPLICANT_OWNER, organisation, DemoNeighbourhood.DEJI_YUAN);
        activities.takePart(APPLICANT_OWNER, neighbours, DemoNeighbourhood.DEJI_YUAN);
        long meals = drafts.begin(APPLICANT_OWNER, call, TRACK, neighbours);
        drafts.save(APPLICANT_OWNER, meals, read("meals-for-neighbours"));
        drafts.submit(APPLICANT_OWNER, meals);
        drafts.speak(VILLAGE_CONFIRMER, meals);
        drafts.save(APPLICANT_EDITOR, drafts.begin(APPLICANT_OWNER, call, TRACK, organisation), read("river-guards"));
    }

    private static Map<String, JsonNode> read(String name) {
        try (InputStream in = DemoApplications.class.getResourceAsStream("/demo/applications/" + name + ".json")) {
            var sections = new LinkedHashMap<String, JsonNode>();
            Json.MAPPER.readTree(in).fields().forEachRemaining(section -> sections.put(section.getKey(), section.getValue()));
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
