package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.APPLICANT_EDITOR;
import static org.yichuang.launch.demo.DemoPerson.APPLICANT_OWNER;
import static org.yichuang.launch.demo.DemoPerson.HOST_SIGNATORY;
import static org.yichuang.launch.demo.DemoPerson.TOWNSHIP_OFFICER;
import static org.yichuang.launch.demo.DemoPerson.VILLAGE_CONFIRMER;

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

    /** Two registered organisations of Chen Yueqin; in the first Li Guoqiang writes with her. */
    record Entered(Id own, Id neighbours) { }

    Entered enter() {
        var own = registered(APPLICANT_OWNER, "曹娥街道银龄邻里服务中心", "T0000001", "陈月琴");
        cast.join(APPLICANT_EDITOR, own.value());
        var host = registered(APPLICANT_OWNER, "曹娥街道社会组织服务中心", "T0000002", "方敏");
        cast.join(HOST_SIGNATORY, host.value());
        var group = filed("德济苑小河长护水队", "带孩子们守护村边小河");
        var link = cast.as(APPLICANT_OWNER, () -> hosts.request(group, host));
        cast.as(HOST_SIGNATORY, () -> hosts.accept(link.id(), new IfMatch(link.version())));
        cast.as(APPLICANT_OWNER, () -> filings.draft(filing("德济苑四点钟课堂志愿队", "放学后陪孩子写作业")));
        return new Entered(own, registered(APPLICANT_OWNER, "曹娥街道邻里食堂服务社", "T0000003", "陈月琴"));
    }

    private Id registered(DemoPerson by, String name, String serial, String leader) {
        var entered = cast.as(by, () -> register.enter(new DraftOrganisation(UnifiedCreditCode.compose("52", "330604", serial).value(), name,
                Category.SERVICE, DemoPlaces.COMMUNITY, LocalDate.of(2018, 5, 4), LocalDate.of(2018, 6, 1), "为社区居民提供日常照料和互助服务", PartyBuilding.NONE,
                contact(), new LeaderEntry(leader, null))));
        cast.as(TOWNSHIP_OFFICER, () -> register.confirm(entered.id(), new IfMatch(entered.version())));
        return entered.id();
    }

    private Id filed(String name, String reason) {
        var draft = cast.as(APPLICANT_OWNER, () -> filings.draft(filing(name, reason)));
        var id = draft.organisation().id();
        var opinion = cast.as(VILLAGE_CONFIRMER, () -> filings.villageSays(id, new IfMatch(draft.version()), new Opinion(true, "情况属实，同意。")));
        cast.as(TOWNSHIP_OFFICER, () -> filings.townshipDecides(id, new IfMatch(opinion.version()), new Opinion(true, "同意备案。")));
        return id;
    }

    private static DraftFiling filing(String name, String reason) {
        return new DraftFiling(name, Category.SERVICE, DemoPlaces.COMMUNITY, LocalDate.of(2025, 3, 1), reason, 12, null, null, PartyBuilding.NONE,
                contact(), new LeaderEntry("陈月琴", null));
    }

    private static ContactEntry contact() {
        return new ContactEntry("陈月琴", "0575-0123 4567", "曹娥街道德济苑社区服务站二楼");
    }
}
