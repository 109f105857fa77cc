package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.APPLICANT_OWNER;
import static org.yichuang.launch.demo.DemoPerson.APPLICANT_OWNER_3;
import static org.yichuang.launch.demo.DemoPerson.HOST_SIGNATORY;
import static org.yichuang.launch.demo.DemoPerson.HOST_SIGNATORY_2;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.service.HostService;
import org.yichuang.organisation.service.PayeeService;
import org.yichuang.organisation.wire.PayeeEntry;

/** Who takes part in the year's calls: registered bodies with an account at a bank, and filed groups with a host that has one. */
@ApplicationScoped
class DemoGroups {
    private static final String BAIGUAN = "百官街道社会组织服务中心";
    private final DemoCast cast;
    private final DemoOrganisations organisations;
    private final HostService hosts;
    private final PayeeService payees;
    private final Map<String, Group> groups = new HashMap<>();
    private int serial = 4;

    DemoGroups(DemoCast cast, DemoOrganisations organisations, HostService hosts, PayeeService payees) {
        this.cast = cast;
        this.organisations = organisations;
        this.hosts = hosts;
        this.payees = payees;
    }

    /**
     * @param host who stands in for a filed one; null for a body that signs for itself
     * @param signatory speaks for the host
     */
    record Group(Id id, DemoPerson owner, String host, DemoPerson signatory) {
        /** Whose stamp is on the paper. */
        DemoPerson signs() {
            return signatory == null ? owner : signatory;
        }
    }

    Group of(DemoProposal proposal) {
        return groups.get(proposal.body());
    }

    void enter(Collection<DemoProposal> proposals, DemoOrganisations.Entered known) {
        groups.put(DemoOrganisations.OWN, new Group(known.own(), APPLICANT_OWNER, null, null));
        account(APPLICANT_OWNER, known.own(), DemoOrganisations.OWN);
        account(APPLICANT_OWNER, known.host(), DemoOrganisations.HOST);
        var baiguan = organisations.registered(APPLICANT_OWNER_3, DemoNeighbourhood.LONGSHAN, "52", BAIGUAN, serial(), "罗永福");
        cast.join(HOST_SIGNATORY_2, baiguan.value());
        account(APPLICANT_OWNER_3, baiguan, BAIGUAN);
        for (var proposal : proposals) {
            if (groups.containsKey(proposal.body())) continue;
            if (!proposal.isFiled()) registered(proposal);
            else if (proposal.at() == DemoNeighbourhood.DEJI_YUAN) filed(proposal, known.host(), DemoOrganisations.HOST, HOST_SIGNATORY);
            else filed(proposal, baiguan, BAIGUAN, HOST_SIGNATORY_2);
        }
    }

    private void registered(DemoProposal proposal) {
        var owner = proposal.at().clerk;
        var id = organisations.registered(owner, proposal.at(), proposal.kind(), proposal.body(), serial(), proposal.leader());
        account(owner, id, proposal.body());
        groups.put(proposal.body(), new Group(id, owner, null, null));
    }

    private void filed(DemoProposal proposal, Id host, String hostName, DemoPerson signatory) {
        var owner = proposal.at().clerk;
        var id = organisations.filed(owner, proposal.at(), proposal.body(), proposal.summary(), proposal.leader());
        var link = cast.as(owner, () -> hosts.request(id, host));
        cast.as(signatory, () -> hosts.accept(link.id(), new IfMatch(link.version())));
        groups.put(proposal.body(), new Group(id, owner, hostName, signatory));
    }

    private void account(DemoPerson owner, Id body, String name) {
        cast.as(owner, () -> payees.put(body, null, new PayeeEntry(name, "示例银行上虞支行", "0000 1234 5678 %04d".formatted(serial))));
    }

    private String serial() {
        return "T%07d".formatted(serial++);
    }
}
