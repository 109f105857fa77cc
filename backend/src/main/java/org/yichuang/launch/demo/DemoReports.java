package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.PROGRAMME_OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.yichuang.evaluation.service.ReportDeciding;
import org.yichuang.evaluation.service.ReportQueries;
import org.yichuang.evaluation.service.ReportWriting;
import org.yichuang.evaluation.service.WriteReport;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.time.BusinessClock;

/** Reports: written and handed in by the group, accepted by the office. */
@ApplicationScoped
class DemoReports {
    private final DemoCast cast;
    private final ReportQueries queries;
    private final ReportWriting writing;
    private final ReportDeciding deciding;
    private final BusinessClock clock;

    DemoReports(DemoCast cast, ReportQueries queries, ReportWriting writing, ReportDeciding deciding, BusinessClock clock) {
        this.cast = cast;
        this.queries = queries;
        this.writing = writing;
        this.deciding = deciding;
        this.clock = clock;
    }

    /** @param share of what was planned, in per cent */
    void handIn(DemoProjects.Project project, String task, int share) {
        var owner = project.group().owner();
        long id = report(project, task);
        cast.as(owner, () -> {
            var written = writing.save(id, new IfMatch(queries.get(id).version()), new WriteReport(content(project.proposal(), share), List.of()));
            return writing.submit(id, new IfMatch(written.version()), DemoCast.key(), clock.now());
        });
    }

    void accept(DemoProjects.Project project, String task) {
        long id = report(project, task);
        cast.as(PROGRAMME_OFFICER, () -> deciding.accept(id, new IfMatch(queries.get(id).version())));
    }

    private long report(DemoProjects.Project project, String task) {
        return cast.as(PROGRAMME_OFFICER, () -> queries.list(project.id(), null, PageRequest.of(20))).items().stream()
                .filter(one -> one.taskKey().equals(task)).findFirst().orElseThrow().id().value();
    }

    private static JsonNode content(DemoProposal proposal, int share) {
        int reached = proposal.personTimes() * share / 100;
        return Json.MAPPER.valueToTree(Map.of("done", proposal.approach() + "各项活动按计划开展，签到和账目齐全。",
                "targets", List.of(Map.of("what", proposal.target(), "planned", proposal.personTimes(), "reached", reached),
                        Map.of("what", "服务人数", "planned", proposal.persons(), "reached", proposal.persons() * Math.min(share, 100) / 100)),
                "personTimes", reached, "people", proposal.persons() * Math.min(share, 100) / 100, "spentFen", proposal.grantFen() * Math.min(share, 98) / 100,
                "problems", "雨天到场的人少，已改为次日补做。", "next", share < 90 ? "按计划继续开展下半程活动。" : "由骨干居民按月继续办下去。"));
    }
}
