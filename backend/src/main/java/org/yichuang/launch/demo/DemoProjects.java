package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.PROGRAMME_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yichuang.award.service.AgreementReading;
import org.yichuang.award.service.AgreementSigning;
import org.yichuang.award.service.EntryIntoForce;
import org.yichuang.award.service.ProjectLife;
import org.yichuang.award.service.ProjectReading;
import org.yichuang.award.wire.AcceptAgreement;
import org.yichuang.award.wire.AgreementRow;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.PageRequest;

/** Agreements of a call: the paper goes out, comes back stamped, is checked; with it a project begins. */
@ApplicationScoped
class DemoProjects {
    private final DemoCast cast;
    private final DemoGroups groups;
    private final DemoPapers papers;
    private final AgreementReading agreements;
    private final AgreementSigning signing;
    private final EntryIntoForce entry;
    private final ProjectReading projects;
    private final ProjectLife life;

    DemoProjects(DemoCast cast, DemoGroups groups, DemoPapers papers, AgreementReading agreements, AgreementSigning signing, EntryIntoForce entry,
                 ProjectReading projects, ProjectLife life) {
        this.cast = cast;
        this.groups = groups;
        this.papers = papers;
        this.agreements = agreements;
        this.signing = signing;
        this.entry = entry;
        this.projects = projects;
        this.life = life;
    }

    record Project(Id id, DemoProposal proposal, DemoGroups.Group group) { }

    List<AgreementRow> ofCall(Id call) {
        return cast.as(PROGRAMME_OFFICER, () -> agreements.list(null, call.value(), false, PageRequest.of(50))).items();
    }

    void issue(Id call) {
        for (var row : ofCall(call)) {
            cast.as(PROGRAMME_OFFICER, () -> signing.issue(row.id().value(), version(row), DemoCast.key()));
        }
    }

    void sign(Id call, Map<DemoProposal, Long> received) {
        for (var row : ofCall(call)) {
            var signer = groups.of(proposal(row, received)).signs();
            var text = cast.as(signer, () -> agreements.get(row.id().value())).text().documentId();
            var scan = papers.sendBack(signer, text, "签字盖章的协议书.pdf");
            cast.as(signer, () -> signing.scan(row.id().value(), version(row), scan.value()));
        }
    }

    List<Project> accept(Id call, Map<DemoProposal, Long> received) {
        return ofCall(call).stream().map(row -> {
            var project = cast.as(PROGRAMME_OFFICER, () -> {
                var agreement = agreements.get(row.id().value());
                return entry.accept(row.id().value(), new IfMatch(agreement.version()), DemoCast.key(), new AcceptAgreement(agreement.scan().sha256(), null));
            }).projectId();
            var proposal = proposal(row, received);
            return new Project(project, proposal, groups.of(proposal));
        }).toList();
    }

    void start(Project project, LocalDate day) {
        long id = project.id().value();
        cast.as(project.group().owner(), () -> life.start(id, new IfMatch(projects.get(id).version()), day));
    }

    private IfMatch version(AgreementRow row) {
        return new IfMatch(agreements.get(row.id().value()).version());
    }

    private static DemoProposal proposal(AgreementRow row, Map<DemoProposal, Long> received) {
        return received.entrySet().stream().filter(one -> one.getValue() == row.applicationId().value()).findFirst().orElseThrow().getKey();
    }
}
