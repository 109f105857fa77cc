package org.yichuang.call.service;

import java.util.ArrayList;
import java.util.List;
import org.yichuang.call.CallStatus;
import org.yichuang.call.domain.CallProblem;
import org.yichuang.call.domain.CallStore;
import org.yichuang.call.domain.FundingCall;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.kernel.words.Words;
import org.yichuang.rulebook.RuleBooks;

/** What is missing before a call may be published, each with the way out; and what to look at once more. */
@UseCase
public class CallChecklist {
    private final CallStore store;
    private final CallAccess access;
    private final RuleBooks books;
    private final Words words;
    private final BusinessClock clock;

    CallChecklist(CallStore store, CallAccess access, RuleBooks books, Words words, BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.books = books;
        this.words = words;
        this.clock = clock;
    }

    public Checklist of(long callId) {
        var call = store.require(callId);
        access.requireRead(call);
        var items = findings(call).stream().map(this::item).toList();
        boolean ready = call.status() == CallStatus.DRAFT && items.stream().noneMatch(item -> item.state() == Checklist.State.MISSING);
        return new Checklist(new Id(callId), ready, items);
    }

    /** Refuses a publication as long as something is missing, with all of it. */
    void refuseIncomplete(FundingCall call) {
        var missing = findings(call).stream().filter(finding -> finding.state() == Checklist.State.MISSING).toList();
        if (missing.isEmpty()) return;
        var refusal = CallProblem.CALL_INCOMPLETE.with("count", missing.size());
        missing.forEach(finding -> refusal.at(finding.pointer(), finding.messageKey(), finding.params()));
        throw refusal;
    }

    private List<Finding> findings(FundingCall call) {
        var findings = new ArrayList<>(PlanCheck.findings(call.plan(), clock.now()));
        var faults = books.faults(call.ruleBookId());
        faults.forEach(fault -> findings.add(new Finding(Checklist.State.MISSING, "/ruleBook" + fault.pointer(), fault.messageKey(), fault.params())));
        if (faults.isEmpty()) findings.addAll(PlanCheck.againstRules(call.plan(), books.content(call.ruleBookId(), RuleBookContent.class)));
        return findings;
    }

    private Checklist.Item item(Finding finding) {
        return new Checklist.Item(finding.pointer(), finding.state(), new LocalText(say(Language.ZH, finding), say(Language.EN, finding)));
    }

    private String say(Language language, Finding finding) {
        return words.say(language, "call", finding.messageKey(), finding.params());
    }
}
