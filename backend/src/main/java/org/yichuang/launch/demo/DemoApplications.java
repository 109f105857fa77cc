package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.APPLICANT_EDITOR;
import static org.yichuang.launch.demo.DemoPerson.APPLICANT_OWNER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yichuang.application.service.ApplicationQueries;
import org.yichuang.application.service.DraftService;
import org.yichuang.application.service.SubmissionService;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.Language;

/** One application that was handed in and one that two people are still writing. */
@ApplicationScoped
class DemoApplications {
    private static final String TRACK = "registered";
    private final DemoCast cast;
    private final DraftService drafts;
    private final SubmissionService submissions;
    private final ApplicationQueries queries;
    private final BusinessClock clock;

    DemoApplications(DemoCast cast, DraftService drafts, SubmissionService submissions, ApplicationQueries queries, BusinessClock clock) {
        this.cast = cast;
        this.drafts = drafts;
        this.submissions = submissions;
        this.queries = queries;
        this.clock = clock;
    }

    void write(Id call, Id organisation) {
        long meals = begin(call, organisation);
        save(APPLICANT_OWNER, meals, read("meals-for-neighbours"));
        cast.as(APPLICANT_OWNER, () -> submissions.submit(meals, version(meals), new RequestKey("demo-submission-" + new Id(meals)), clock.now()));
        save(APPLICANT_EDITOR, begin(call, organisation), read("river-guards"));
    }

    private long begin(Id call, Id organisation) {
        return cast.as(APPLICANT_OWNER, () -> drafts.begin(call.value(), TRACK, organisation.value()));
    }

    private void save(DemoPerson by, long application, Map<String, JsonNode> sections) {
        cast.as(by, () -> {
            drafts.save(application, version(application), sections);
            return null;
        });
    }

    private IfMatch version(long application) {
        return new IfMatch(queries.view(application, Language.ZH).version());
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
