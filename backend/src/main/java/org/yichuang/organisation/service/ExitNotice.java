package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.kernel.words.Words;
import org.yichuang.notice.DraftNotice;
import org.yichuang.notice.NoticeRule;
import org.yichuang.notice.Notices;
import org.yichuang.notice.ShownFact;
import org.yichuang.organisation.domain.ExitRequest;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.domain.OrganisationRules;

/** Tells the public that an organisation leaves, for as long as the rule says. */
@ApplicationScoped
class ExitNotice {
    private static final String NOTICE = "exit";
    private final EntityManager db;
    private final Notices notices;
    private final OrganisationRules rules;
    private final Words words;

    ExitNotice(EntityManager db, Notices notices, OrganisationRules rules, Words words) {
        this.db = db;
        this.notices = notices;
        this.rules = rules;
        this.words = words;
    }

    long post(ExitRequest request) {
        var body = db.find(Organisation.class, request.organisationId());
        var usual = NoticeRule.USUAL;
        var rule = new NoticeRule(rules.exitPublicity(), usual.acceptWithin(), usual.decideWithin(), usual.extendOnceBy(), usual.answerWithin(),
                usual.anonymousAsLeads());
        var line = new DraftNotice.Line(request.subject(), body.id(), body.name(), List.of(
                new ShownFact(new LocalText("代码或备案号", "Code or filing number"), body.filingNumber() == null ? body.creditCode() : body.filingNumber()),
                new ShownFact(new LocalText("成员决议日期", "Members' decision of"), request.decidedOn().toString())));
        long id = notices.draft(new DraftNotice(NOTICE, request.subject(), body.home().divisionPath(), say("exit.notice.title", body), say("exit.notice.body", body),
                null, rule, List.of(line)));
        notices.post(id);
        return id;
    }

    private String say(String key, Organisation body) {
        return words.say(Language.ZH, "organisation", key, Map.of("name", body.name()));
    }
}
