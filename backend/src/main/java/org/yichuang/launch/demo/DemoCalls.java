package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.PROGRAMME_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.yichuang.call.service.CallDrafting;
import org.yichuang.call.service.CallPublication;
import org.yichuang.call.service.CallView;
import org.yichuang.call.service.Contact;
import org.yichuang.call.service.DraftCall;
import org.yichuang.call.service.NewProgramme;
import org.yichuang.call.service.ProgrammeService;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;

/** The calls of one programme. Besides those that the year tells of: one that is open, one to come under other rules, and a draft. */
@ApplicationScoped
class DemoCalls {
    private final DemoCast cast;
    private final ProgrammeService programmes;
    private final CallDrafting drafting;
    private final CallPublication publication;
    private Id programme;

    DemoCalls(DemoCast cast, ProgrammeService programmes, CallDrafting drafting, CallPublication publication) {
        this.cast = cast;
        this.programmes = programmes;
        this.drafting = drafting;
        this.publication = publication;
    }

    void openProgramme() {
        programme = cast.as(PROGRAMME_OFFICER, () -> programmes.open(new NewProgramme("社区微公益创投", "支持社区社会组织开展为老、助残、儿童、自治和文体服务。",
                DemoPlaces.DISTRICT))).id();
    }

    /** A call under the district's own rules. */
    Id publish(String title, LocalDate from, LocalDate until, long poolFen) {
        return published(draft(title, "shangyu-2020-33", from, until, poolFen));
    }

    /** @return the open call */
    Id announce() {
        var open = publish("2026年度社区微公益创投", LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 25), 60_000_000L);
        published(draft("2026年居民微提案大赛", "harbin-micro", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 30), 10_000_000L));
        draft("2027年度社区微公益创投（筹备）", "shangyu-2020-33", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31), 65_000_000L);
        return open;
    }

    private CallView draft(String title, String template, LocalDate from, LocalDate until, long poolFen) {
        return cast.as(PROGRAMME_OFFICER, () -> drafting.draft(new DraftCall(programme, title,
                "面向全区登记和备案的社区社会组织征集小而实的公益项目。项目围绕居民急难愁盼，立足社区，小额资助，公开评审，全程公示。", until.getYear(),
                BusinessClock.startOf(from), BusinessClock.endOf(until), poolFen, new Contact("社会组织管理科", "0575-0000 0000", null), null, template, null)));
    }

    private Id published(CallView draft) {
        cast.as(PROGRAMME_OFFICER, () -> publication.publish(draft.id().value(), new IfMatch(draft.version()), DemoCast.key()));
        return draft.id();
    }
}
