package org.yichuang.call.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.call.domain.CallProblem;
import org.yichuang.call.domain.CallStore;
import org.yichuang.call.domain.FundingCall;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.rulebook.RuleBooks;

/** Preparing a call: everything here may still be changed, because nobody outside has seen it. */
@UseCase
public class CallDrafting {
    private final CallStore store;
    private final CallAccess access;
    private final RuleBooks books;
    private final RuleTemplates templates;
    private final CallViews views;
    private final AuditTrail audit;
    private final BusinessClock clock;

    CallDrafting(CallStore store, CallAccess access, RuleBooks books, RuleTemplates templates, CallViews views, AuditTrail audit, BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.books = books;
        this.templates = templates;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    public CallView draft(DraftCall given) {
        var programme = store.programme(given.programmeId().value());
        var path = given.divisionPath() == null ? programme.divisionPath() : given.divisionPath();
        if (!access.reach().coversDivision(programme.divisionPath())) throw CommonProblem.NOT_FOUND.refuse();
        if (!path.startsWith(programme.divisionPath())) throw CommonProblem.INVALID_FIELDS.refuse().at("/divisionPath", "field.malformed");
        access.requirePrepare(path);
        if ((given.template() == null) == (given.cloneOf() == null)) throw CallProblem.TEMPLATE_OR_CLONE.refuse();
        var former = given.cloneOf() == null ? null : readable(given.cloneOf().value());
        long id = Ids.next();
        var content = former == null ? templates.require(given.template()) : Json.read(books.text(former.ruleBookId()), JsonNode.class);
        var book = books.draft(ProgrammeRuleBook.KIND, ProgrammeRuleBook.key(id), content, former == null ? given.template() : source(former));
        var plan = former == null ? given.plan() : given.plan().or(former.plan().withoutDates());
        var call = new FundingCall(id, programme, path, given.fiscalYear(), plan, book.id(), former == null ? null : former.id(), clock.now());
        store.add(call);
        audit.record(call.subject(), "drafted", Map.of("title", given.title()));
        return views.view(call);
    }

    public CallView edit(long id, IfMatch expected, CallChange change) {
        var call = lock(id, expected);
        call.edit(change.plan(), clock.now());
        audit.record(call.subject(), "edited", Json.readMap(Json.write(change)));
        return views.view(store.flushed(call));
    }

    /** Replaces the rules of a draft. They may be incomplete; the checklist says what is missing. */
    public CallRules reviseRules(long id, IfMatch expected, JsonNode content) {
        var call = lock(id, expected);
        call.rulesChanged(clock.now());
        var book = books.ref(call.ruleBookId());
        return CallRules.of(store.flushed(call), books.revise(book.id(), new IfMatch(book.version()), content), books);
    }

    public CallRules rules(long id) {
        var call = readable(id);
        return CallRules.of(call, books.ref(call.ruleBookId()), books);
    }

    private FundingCall lock(long id, IfMatch expected) {
        var call = store.lock(id);
        access.requirePrepare(call);
        IfMatch.check(expected, call.version());
        return call;
    }

    private FundingCall readable(long id) {
        var call = store.require(id);
        access.requireRead(call);
        return call;
    }

    private static String source(FundingCall former) {
        return former.code() == null ? ProgrammeRuleBook.key(former.id()) : former.code();
    }
}
