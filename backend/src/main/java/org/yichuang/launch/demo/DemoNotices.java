package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.BUREAU_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.notice.DraftNotice;
import org.yichuang.notice.NoticeRule;
import org.yichuang.notice.Notices;
import org.yichuang.notice.ShownFact;
import org.yichuang.notice.service.NoticeReading;
import org.yichuang.notice.service.ObjectionFiling;
import org.yichuang.notice.wire.FileObjection;

/** Notices in which the demo has a hand. Additional grants of the year before, posted this morning: its days run around the National Day holiday, and anybody may object. */
@ApplicationScoped
class DemoNotices {
    private final DemoCast cast;
    private final Notices notices;
    private final NoticeReading reading;
    private final ObjectionFiling objections;
    private final BusinessClock clock;

    DemoNotices(DemoCast cast, Notices notices, NoticeReading reading, ObjectionFiling objections, BusinessClock clock) {
        this.cast = cast;
        this.notices = notices;
        this.reading = reading;
        this.objections = objections;
        this.clock = clock;
    }

    void post(Id organisation) {
        var lines = List.of(line("银龄送餐续航", organisation.value(), "曹娥街道银龄邻里服务中心", "12,000.00 元"),
                line("江畔书屋周末开放", null, "曹娥街道江畔读书会", "8,000.00 元"), line("楼道里的调解员", null, "德济苑社区和事佬工作室", "10,000.00 元"));
        var draft = new DraftNotice("additional-awards", new Subject("past-decision", Ids.next()), DemoPlaces.DISTRICT, "2025年度社区微公益创投增补资助项目公示",
                "上一年度有项目退出，按递补名单增补以下三个项目，现予公示。公示期内，任何人都可以就其中任何一项提出异议。", null, NoticeRule.USUAL, lines);
        cast.as(BUREAU_LEAD, () -> notices.post(notices.draft(draft)));
    }

    /** Somebody without an account says what is wrong with one line of the newest notice; from then on that line waits. */
    void object(String title, String grounds) {
        cast.asPublic(() -> {
            var notice = reading.publicOne(reading.publicList(PageRequest.of(1)).items().get(0).id().value());
            var line = notice.lines().stream().filter(one -> one.title().contains(title)).findFirst().orElseThrow();
            return objections.file(notice.id().value(), DemoCast.key(), new FileObjection(line.id(), grounds, "王建国", "0575-0000 1234"), clock.now());
        });
    }

    private static DraftNotice.Line line(String title, Long organisation, String implementer, String amount) {
        return new DraftNotice.Line(new Subject("past-award", Ids.next()), organisation, title,
                List.of(shown("实施组织", "organisation", implementer), shown("承接组织", "host", "曹娥街道社会组织服务中心"), shown("资助金额", "grant", amount)));
    }

    private static ShownFact shown(String zh, String en, String value) {
        return new ShownFact(new LocalText(zh, en), value);
    }
}
