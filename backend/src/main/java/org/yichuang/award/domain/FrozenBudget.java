package org.yichuang.award.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.yichuang.award.BudgetLine;
import org.yichuang.award.BudgetVersion;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;

/** One version of a project's budget. Never changed: the next change makes the next version. */
@Entity
@Table(name = "project_budget")
public class FrozenBudget {
    @Id private Long id;
    @Column(name = "project_id") private long projectId;
    private int number;
    @Column(name = "budget_lines", columnDefinition = "longtext") private String lines;
    @Column(name = "change_request_id") private Long changeRequestId;
    @Column(name = "frozen_at") private Instant frozenAt;

    protected FrozenBudget() { }

    public FrozenBudget(long projectId, int number, List<BudgetLine> lines, Long changeRequestId, Instant now) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.number = number;
        this.lines = Json.write(lines);
        this.changeRequestId = changeRequestId;
        this.frozenAt = now;
    }

    public BudgetVersion version() {
        try {
            return new BudgetVersion(number, frozenAt, changeRequestId, Json.MAPPER.readValue(lines, new TypeReference<>() { }));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored budget does not read as one", e);
        }
    }
}
