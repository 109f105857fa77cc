package org.yichuang.award.service;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.award.AgreedPlan;
import org.yichuang.award.BudgetLine;
import org.yichuang.award.PlanStep;
import org.yichuang.award.PlanTarget;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.RuleBookContent;

/** Reads out of an application what an agreement takes over: plan, targets, budget. What a form did not ask is left empty. */
@ApplicationScoped
public class ApplicationPlan {
    private final ApplicationDirectory applications;
    private final CallDirectory calls;

    ApplicationPlan(ApplicationDirectory applications, CallDirectory calls) {
        this.applications = applications;
        this.calls = calls;
    }

    public AgreedPlan of(long applicationId) {
        var facts = applications.require(applicationId);
        var sections = applications.sections(applicationId);
        var starts = facts.startsOn();
        var ends = facts.endsOn();
        return new AgreedPlan(first(sections, "summary"), applications.answer(applicationId, "project-place").orElse(""),
                applications.answer(applicationId, "project-leader").orElse(""), group(facts, sections), starts, ends, first(sections, "approach"),
                table(sections, "steps").stream().map(row -> new PlanStep(day(row, "from", starts), day(row, "to", ends), text(row, "work"),
                        text(row, "place"), text(row, "result"))).toList(),
                table(sections, "targets").stream().map(row -> new PlanTarget(text(row, "what"), row.path("number").asLong(1), text(row, "unit"),
                        text(row, "proof"))).toList(),
                node(sections, "satisfaction").filter(JsonNode::isInt).map(JsonNode::asInt).orElse(null),
                facts.own() == null ? 0 : facts.own().fen(), budget(applicationId));
    }

    private List<BudgetLine> budget(long applicationId) {
        var lines = new ArrayList<BudgetLine>();
        applications.budget(applicationId).ifPresent(table -> table.path("lines").forEach(row -> lines.add(new BudgetLine(text(row, "id"), text(row, "item"),
                text(row, "what"), row.path("quantity").asLong(), row.path("unitPriceFen").asLong(), row.path("grantFen").asLong()))));
        return lines;
    }

    /** The groups as the form's options name them. */
    private String group(ApplicationFacts facts, Map<String, JsonNode> sections) {
        var rules = calls.rulesOf(facts.ruleBookId());
        return table(sections, "groups").stream().map(key -> option(rules, "groups", key.asText())).collect(Collectors.joining("、"));
    }

    private static String option(RuleBookContent rules, String question, String key) {
        return rules.form().sections().stream().filter(section -> section.schema() != null)
                .map(section -> section.schema().path("properties").path(question).path("items").path("x-options").path(key).path("zh"))
                .filter(JsonNode::isTextual).map(JsonNode::asText).findFirst().orElse(key);
    }

    private static String first(Map<String, JsonNode> sections, String field) {
        return node(sections, field).map(found -> found.asText("").strip()).orElse("");
    }

    private static List<JsonNode> table(Map<String, JsonNode> sections, String field) {
        var rows = new ArrayList<JsonNode>();
        node(sections, field).filter(JsonNode::isArray).ifPresent(found -> found.forEach(rows::add));
        return rows;
    }

    private static Optional<JsonNode> node(Map<String, JsonNode> sections, String field) {
        return sections.values().stream().filter(JsonNode::isObject).map(section -> section.get(field)).filter(found -> found != null && !found.isNull())
                .findFirst();
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).asText("").strip();
    }

    private static LocalDate day(JsonNode row, String field, LocalDate instead) {
        try {
            return LocalDate.parse(text(row, field));
        } catch (DateTimeParseException unreadable) {
            return instead;
        }
    }
}
