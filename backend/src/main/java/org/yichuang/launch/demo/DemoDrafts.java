package org.yichuang.launch.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.yichuang.application.ConfirmingParty;
import org.yichuang.application.service.ApplicationQueries;
import org.yichuang.application.service.DraftService;
import org.yichuang.application.service.GiveOpinion;
import org.yichuang.application.service.OpinionService;
import org.yichuang.application.service.SubmissionService;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.Language;

/** What people do with one application: begin it, write it, hand it in; and the village speaks. */
@ApplicationScoped
class DemoDrafts {
    private final DemoCast cast;
    private final DraftService drafts;
    private final SubmissionService submissions;
    private final ApplicationQueries queries;
    private final OpinionService opinions;
    private final BusinessClock clock;

    DemoDrafts(DemoCast cast, DraftService drafts, SubmissionService submissions, ApplicationQueries queries, OpinionService opinions, BusinessClock clock) {
        this.cast = cast;
        this.drafts = drafts;
        this.submissions = submissions;
        this.queries = queries;
        this.opinions = opinions;
        this.clock = clock;
    }

    long begin(DemoPerson by, Id call, String track, Id organisation) {
        return cast.as(by, () -> drafts.begin(call.value(), track, organisation.value()));
    }

    void save(DemoPerson by, long application, Map<String, JsonNode> sections) {
        cast.as(by, () -> {
            drafts.save(application, version(application), sections);
            return null;
        });
    }

    void submit(DemoPerson by, long application) {
        cast.as(by, () -> submissions.submit(application, version(application), DemoCast.key(), clock.now()));
    }

    void confirmForHost(DemoPerson signatory, long application) {
        cast.as(signatory, () -> submissions.confirm(application, version(application), DemoCast.key(), ConfirmingParty.HOST, clock.now()));
    }

    void speak(DemoPerson villager, long application) {
        cast.as(villager, () -> opinions.give(application, DemoCast.key(), new GiveOpinion(true, "情况属实，社区支持。")));
    }

    /** For whoever acts now. */
    IfMatch version(long application) {
        return new IfMatch(queries.view(application, Language.ZH).version());
    }
}
