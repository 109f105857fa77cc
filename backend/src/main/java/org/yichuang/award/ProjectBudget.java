package org.yichuang.award;

import java.util.List;

/** All versions of a project's budget, the first first. */
public record ProjectBudget(long projectId, List<BudgetVersion> versions) {
    public BudgetVersion current() {
        return versions.get(versions.size() - 1);
    }
}
