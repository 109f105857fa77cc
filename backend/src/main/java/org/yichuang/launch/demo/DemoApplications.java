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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yichuang.activity.GovernanceField;
import org.yichuang.activity.KeyGroup;
import org.yichuang.activity.ServiceField;
import org.yichuang.activity.service.ActivityService;
import org.yichuang.activity.service.RecordActivity;
import org.yichuang.application.service.ApplicationQueries;
import org.yichuang.application.service.DraftService;
import org.yichuang.application.service.GiveOpinion;
import org.yichuang.application.service.OpinionService;
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
    private final OpinionService opinions;
    private final ActivityService activities;
    private final BusinessClock clock;

    DemoApplications(DemoCast cast, DraftService drafts, SubmissionService submissions, ApplicationQueries queries, OpinionService opinions,
                     ActivityService activities, BusinessClock clock) {
        this.cast = cast;
        this.drafts = drafts;
        this.submissions = submissions;
        this.queries = queries;
        this.opinions = opinions;
        this.activities = activities;
        this.clock = clock;
    }

    /** One organisation hands in one application in a call: the one that is still being written is another's. */
    void write(Id call, Id organisation, Id neighbours) {
        takePart(organisation);
        takePart(neighbours);
        long meals = begin(call, neighbours);
        save(APPLICANT_OWNER, meals, read("meals-for-neighbours"));
        cast.as(APPLICANT_OWNER, () -> submissions.submit(meals, version(meals), new RequestKey("demo-submission-" + new Id(meals)), clock.now()));
        cast.as(VILLAGE_CONFIRMER, () -> opinions.give(meals, new RequestKey("demo-opinion-" + new Id(meals)), new GiveOpinion(true, "情况属实，社区支持。")));
        save(APPLICANT_EDITOR, begin(call, organisation), read("river-guards"));
    }

    /** Who never took part in social governance may not apply; the village confirms that this one did. */
    private void takePart(Id organisation) {
        var activity = cast.as(APPLICANT_OWNER, () -> activities.record(new RequestKey("demo-activity-" + organisation), new RecordActivity(organisation, null,
                "独居老人送餐", clock.today().minusDays(2), "08:30", "11:00", "德济苑社区食堂", DemoPlaces.COMMUNITY, ServiceField.ELDERLY,
                GovernanceField.VOLUNTEER_SERVICE, Set.of(KeyGroup.ELDERLY), null, 46, 23, List.of(new RecordActivity.Helped("李国强", 150)), List.of(),
                "为 23 位独居老人送餐上门。")));
        cast.as(VILLAGE_CONFIRMER, () -> activities.verify(activity.id().value(), new IfMatch(activity.version())));
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
