package org.yichuang.gate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.yichuang.gate.Finding;
import org.yichuang.gate.Outcome;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;

/** One finding of a kept answer: the rule in the words of its version, the fact and where it came from. */
@Entity
@Immutable
@Table(name = "gate_answer_line")
public class StoredLine {
    @Id private Long id;
    @Column(name = "answer_id") private long answerId;
    private int position;
    @Column(name = "rule_id") private String ruleId;
    @Column(name = "rule_version") private String ruleVersion;
    @Column(name = "fact_name") private String factName;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(10)") private Outcome outcome;
    @Column(columnDefinition = "longtext") private String finding;

    protected StoredLine() { }

    public StoredLine(long answerId, int position, Finding finding) {
        this.id = Ids.next();
        this.answerId = answerId;
        this.position = position;
        this.ruleId = finding.condition().ruleId();
        this.ruleVersion = finding.condition().ruleVersion();
        this.factName = finding.condition().factName();
        this.outcome = finding.outcome();
        this.finding = Json.write(finding);
    }

    public long answerId() {
        return answerId;
    }

    public Finding finding() {
        return Json.read(finding, Finding.class);
    }
}
