package org.yichuang.rulebook.domain;

import org.yichuang.kernel.problem.ProblemCode;

/** How the mechanism itself refuses; content with faults is refused in the words of the kind's owner. */
public enum RuleBookProblem implements ProblemCode {
    RULE_BOOK_FROZEN(409);

    private final int status;

    RuleBookProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
