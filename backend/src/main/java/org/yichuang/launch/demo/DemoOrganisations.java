package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoNeighbourhood.DEJI_YUAN;
import static org.yichuang.launch.demo.DemoPerson.APPLICANT_EDITOR;
import static org.yichuang.launch.demo.DemoPerson.APPLICANT_OWNER;
import static org.yichuang.launch.demo.DemoPerson.HOST_SIGNATORY;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.PartyBuilding;
import org.yichuang.organisation.UnifiedCreditCode;
import org.yichuang.organisation.service.FilingService;
import org.yichuang.organisation.service.HostService;
import org.yichuang.organisation.service.OrganisationService;
import org.yichuang.organisation.wire.ContactEntry;
import org.yichuang.organisation.wire.DraftFiling;
import org.yichuang.organisation.wire.DraftOrganisation;
import org.yichuang.organisation.wire.LeaderEntry;
import org.yichuang.organisation.wire.Opinion;

/** The organisations around the demo's people: a registered one that applies, a host, a filed group with that host, and a filing that waits. */
@ApplicationScoped
class DemoOrganisations {
    private final DemoCast cast;
    private final OrganisationService register;
    private final FilingService filings;
    private final HostService hosts;

    DemoOrganisations(DemoCast cast, OrganisationService register, FilingService filings, HostService hosts) {
        this.cast = cast;
        this.register = register;
        this.filings = filings;
        this.hosts = hosts;
    }

    static final String OWN = "曹娥街道银龄邻里服务中心";
    static final String HOST = "曹娥街道社会组织服务中心";

    /** Two registered organisations of Chen Yueqin – in the first Li Guoqiang writes with her – and a host. */
    record Entered(Id own, Id neighbours, Id host) { }

    Entered enter() {
        var own = registered(APPLICANT_OWNER, DEJI_YUAN, "52", OWN, "T0000001", "陈月琴");
        cast.join(APPLICANT_EDITOR, own.value());
        var host = registered(APPLICANT_OWNER, DEJI_YUAN, "52", HOST, "T0000002", "方敏");
        cast.join(HOST_SIGNATORY, host.value());
        return new Entered(own, registered(APPLICANT_OWNER, DEJI_YUAN, "52", "曹娥街道邻里食堂服务社", "T0000003", "陈月琴"), host);
    }

    /** A group with that host, filed this morning, and a filing that waits for the village. */
    void file(Id host) {
        var group = filed(APPLICANT_OWNER, DEJI_YUAN, "德济苑小河长护水队", "带孩子们守护村边小河", "陈月琴");
        var link = cast.as(APPLICANT_OWNER, () -> hosts.request(group, host));
        cast.as(HOST_SIGNATORY, () -> hosts.accept(link.id(), new IfMatch(link.version())));
        cast.as(APPLICANT_OWNER, () -> filings.draft(filing(APPLICANT_OWNER, DEJI_YUAN, "德济苑四点钟课堂志愿队", "放学后陪孩子写作业", "陈月琴")));
    }

    /** Entered by its owner, confirmed by the township. */
    Id registered(DemoPerson by, DemoNeighbourhood at, String kind, String name, String serial, String leader) {
        var entered = cast.as(by, () -> register.enter(new DraftOrganisation(UnifiedCreditCode.compose(kind, "330604", serial).value(), name,
                Category.SERVICE, at.code, LocalDate.of(2018, 5, 4), LocalDate.of(2018, 6, 1), "为社区居民提供日常照料和互助服务", PartyBuilding.NONE,
                contact(by, at), new LeaderEntry(leader, null))));
        cast.as(at.officer, () -> register.confirm(entered.id(), new IfMatch(entered.version())));
        return entered.id();
    }

    Id filed(DemoPerson by, DemoNeighbourhood at, String name, String reason, String leader) {
        var draft = cast.as(by, () -> filings.draft(filing(by, at, name, reason, leader)));
        var id = draft.organisation().id();
        var opinion = cast.as(at.villager, () -> filings.villageSays(id, new IfMatch(draft.version()), new Opinion(true, "情况属实，同意。")));
        cast.as(at.officer, () -> filings.townshipDecides(id, new IfMatch(opinion.version()), new Opinion(true, "同意备案。")));
        return id;
    }

    private static DraftFiling filing(DemoPerson by, DemoNeighbourhood at, String name, String reason, String leader) {
        return new DraftFiling(name, Category.SERVICE, at.code, LocalDate.of(2025, 3, 1), reason, 12, null, null, PartyBuilding.NONE,
                contact(by, at), new LeaderEntry(leader, null));
    }

    private static ContactEntry contact(DemoPerson person, DemoNeighbourhood at) {
        return new ContactEntry(person.displayName, "0575-0123 4567", at.address + "服务站二楼");
    }
}
