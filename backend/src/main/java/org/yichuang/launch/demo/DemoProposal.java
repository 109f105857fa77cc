package org.yichuang.launch.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.yichuang.kernel.json.Json;

/**
 * What somebody wants to do in the demo's year, in few words.
 *
 * @param call which of the year's calls it answers
 * @param body who wants to do it
 * @param kind 51 and 52 for registered bodies as in the credit code, {@code filed} for a filed one
 * @param score what reviewers think of it, about
 */
record DemoProposal(String call, String body, String kind, DemoNeighbourhood at, String leader, String title, String field, List<String> groups,
                    int persons, int personTimes, String summary, String need, String evidence, String approach, String target, String unit,
                    long grantFen, int score) {

    static List<DemoProposal> all() {
        try (InputStream in = DemoProposal.class.getResourceAsStream("/demo/year/projects.json")) {
            return Json.MAPPER.readValue(in, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFiled() {
        return kind.equals("filed");
    }

    String track() {
        return isFiled() ? "filed" : "registered";
    }
}
