package org.yichuang.award.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.award.AgreedPlan;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;

/** One version of what a project promised: the first by its agreement, the others by changes. Its budget stands in {@link FrozenBudget}. */
@Entity
@Table(name = "project_plan")
public class FrozenPlan {
    @Id private Long id;
    @Column(name = "project_id") private long projectId;
    private int number;
    @Column(columnDefinition = "longtext") private String plan;
    @Column(name = "change_request_id") private Long changeRequestId;
    @Column(name = "frozen_at") private Instant frozenAt;

    protected FrozenPlan() { }

    public FrozenPlan(long projectId, int number, AgreedPlan plan, Long changeRequestId, Instant now) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.number = number;
        this.plan = Json.write(plan);
        this.changeRequestId = changeRequestId;
        this.frozenAt = now;
    }

    public AgreedPlan plan() {
        return Json.read(plan, AgreedPlan.class);
    }

    public int number() {
        return number;
    }
}
