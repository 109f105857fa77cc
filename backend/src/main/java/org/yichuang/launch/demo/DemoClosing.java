package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.FINANCE_APPROVER;
import static org.yichuang.launch.demo.DemoPerson.PROGRAMME_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.closing.service.ArchiveProject;
import org.yichuang.closing.service.ArchiveService;
import org.yichuang.closing.service.ConcludeSettlement;
import org.yichuang.closing.service.SettlementQueries;
import org.yichuang.closing.service.SettlementService;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.PageRequest;

/** The end of a project: finance settles, the office archives. */
@ApplicationScoped
class DemoClosing {
    private final DemoCast cast;
    private final SettlementQueries queries;
    private final SettlementService settlements;
    private final ArchiveService archives;

    DemoClosing(DemoCast cast, SettlementQueries queries, SettlementService settlements, ArchiveService archives) {
        this.cast = cast;
        this.queries = queries;
        this.settlements = settlements;
        this.archives = archives;
    }

    void settle(Id project) {
        cast.as(FINANCE_APPROVER, () -> {
            var row = queries.list(null, project, PageRequest.of(1)).items().get(0);
            return settlements.conclude(row.id().value(), new IfMatch(row.version()), DemoCast.key(), new ConcludeSettlement(false, "三期款项已付清，票据齐全，无余款。"));
        });
    }

    void archive(Id project) {
        cast.as(PROGRAMME_OFFICER, () -> archives.make(DemoCast.key(), new ArchiveProject(project)));
    }
}
