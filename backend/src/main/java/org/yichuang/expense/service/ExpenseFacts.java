package org.yichuang.expense.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yichuang.award.Projects;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactSource;
import org.yichuang.gate.FactValue;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;

/** Tells gates whether the receipts of what was paid before are in. Before the first payment there is nothing to prove. */
@ApplicationScoped
class ExpenseFacts implements FactSource {
    private static final String UP_TO_DATE = "project.receipts-up-to-date";
    private static final LocalText SOURCE = new LocalText("支出登记", "the record of spending");
    private final Projects projects;
    private final Spending spending;
    private final BusinessClock clock;

    ExpenseFacts(Projects projects, Spending spending, BusinessClock clock) {
        this.projects = projects;
        this.spending = spending;
        this.clock = clock;
    }

    @Override
    public Set<String> answers() {
        return Set.of(UP_TO_DATE);
    }

    @Override
    public Optional<Fact> find(Subject subject, String name) {
        if (!subject.kind().equals("project") || !name.equals(UP_TO_DATE)) return Optional.empty();
        var upToDate = spending.missing(projects.require(subject.id())).equals(Money.ZERO);
        return Optional.of(new Fact(FactValue.flag(upToDate), List.of(subject), SOURCE, clock.now()));
    }
}
