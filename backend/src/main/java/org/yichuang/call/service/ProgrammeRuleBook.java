package org.yichuang.call.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.call.domain.CallProblem;
import org.yichuang.call.domain.CallStore;
import org.yichuang.call.domain.rulecheck.RuleCheck;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.ProblemCode;
import org.yichuang.rulebook.RuleBookKind;
import org.yichuang.rulebook.RuleFault;

/** The rule books of calls: their type, what must hold across their values, and who may read a draft. */
@ApplicationScoped
public class ProgrammeRuleBook implements RuleBookKind<RuleBookContent> {
    public static final String KIND = "programme";
    private static final String KEY = "call-";
    private final CallStore store;
    private final CallAccess access;

    ProgrammeRuleBook(CallStore store, CallAccess access) {
        this.store = store;
        this.access = access;
    }

    static String key(long callId) {
        return KEY + new Id(callId);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<RuleBookContent> type() {
        return RuleBookContent.class;
    }

    @Override
    public List<RuleFault> faults(RuleBookContent content) {
        return RuleCheck.faults(content);
    }

    @Override
    public ProblemCode invalid() {
        return CallProblem.RULES_INVALID;
    }

    @Override
    public boolean mayReadDraft(String key) {
        return access.mayRead(store.require(Id.fromString(key.substring(KEY.length())).value()));
    }
}
