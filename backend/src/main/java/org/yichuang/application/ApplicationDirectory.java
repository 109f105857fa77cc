package org.yichuang.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yichuang.application.service.ApplicationFactsReading;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;

/** The door: what stages above may ask about applications. It does not ask who the caller is; the stage that opens it does. */
@UseCase
public class ApplicationDirectory {
    private final ApplicationFactsReading reading;

    ApplicationDirectory(ApplicationFactsReading reading) {
        this.reading = reading;
    }

    public Optional<ApplicationFacts> find(long id) {
        return Optional.ofNullable(facts(List.of(id)).get(id));
    }

    /** Refuses with 404 when there is none. */
    public ApplicationFacts require(long id) {
        return find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    /** By id, in few statements; ids that are none are left out. */
    public Map<Long, ApplicationFacts> facts(Collection<Long> ids) {
        return reading.facts(ids);
    }

    /** Those of a call that passed the eligibility check, by id. */
    public List<ApplicationFacts> eligibleOf(long callId) {
        return reading.ofCall(callId, ApplicationStatus.ELIGIBLE);
    }

    /** The answer to the question that the rule book marks with this meaning, such as {@code project-leader}. */
    public Optional<String> answer(long id, String meaning) {
        return reading.answer(id, meaning);
    }

    /** The budget as it was handed in, in the form of {@code BudgetTable}. */
    public Optional<JsonNode> budget(long id) {
        return reading.budget(id);
    }

    /** Refuses a budget that the rule book would not take in an application; the faults are named below this pointer. */
    public void requireBudget(long id, long ruleBookId, String trackKey, JsonNode budget, String pointer) {
        reading.requireBudget(id, ruleBookId, trackKey, budget, pointer);
    }

    /** What was handed in last, section by section. */
    public Map<String, JsonNode> sections(long id) {
        return reading.sections(id);
    }

    /** Everything on paper for the archive, by name: each submission word for word as it was sealed, and the check sheet. */
    public Map<String, String> papers(long id) {
        return reading.papers(id);
    }
}
