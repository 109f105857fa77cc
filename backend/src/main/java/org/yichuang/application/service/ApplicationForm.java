package org.yichuang.application.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.domain.AttachmentCheck;
import org.yichuang.application.domain.BudgetCheck;
import org.yichuang.application.domain.BudgetTable;
import org.yichuang.application.domain.SectionCheck;
import org.yichuang.application.domain.SectionCheck.Fault;
import org.yichuang.call.rules.FormSection;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.Track;
import org.yichuang.document.DocumentSummary;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;

/** The form of one track of one call, as the rule book has it, and what it says of the sections filled in so far. */
public final class ApplicationForm {
    /** Marks the question whose answer is the project's title: {@code "x-means": "project-title"}. */
    private static final String MEANING = "x-means";
    private static final String TITLE = "project-title";
    private static final String NO_OTHER_FUNDING = "noDoubleFunding";
    private final RuleBookContent rules;
    private final Track track;

    private ApplicationForm(RuleBookContent rules, Track track) {
        this.rules = rules;
        this.track = track;
    }

    public static ApplicationForm of(RuleBookContent rules, String trackKey) {
        return new ApplicationForm(rules, rules.track(trackKey).orElseThrow(() -> ApplicationProblem.TRACK_UNKNOWN.with("track", trackKey)));
    }

    public List<FormSection> sections() {
        return rules.form().sections().stream().filter(section -> section.tracks().isEmpty() || section.tracks().contains(track.key())).toList();
    }

    public FormSection section(String key) {
        return sections().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow(() -> ApplicationProblem.SECTION_UNKNOWN.with("section", key));
    }

    public RuleBookContent rules() {
        return rules;
    }

    public Track track() {
        return track;
    }

    /** What still stands between this section and a submission; a section never opened counts as empty. */
    public List<Fault> faults(FormSection section, JsonNode content, Map<Id, DocumentSummary> attached) {
        return switch (section.kind()) {
            case QUESTIONS, COMMITMENT -> SectionCheck.faults(section.schema(), content == null ? empty() : content);
            case BUDGET -> budgetFaults(content);
            case ATTACHMENTS -> AttachmentCheck.faults(rules.files(), track, content, attached);
        };
    }

    private List<Fault> budgetFaults(JsonNode content) {
        if (content == null) return List.of(new Fault("/lines", "required", Map.of()));
        return budget(content).map(table -> table.lines().isEmpty()
                ? List.of(new Fault("/lines", "required", Map.of())) : BudgetCheck.faults(rules, track, table))
                .orElseGet(() -> List.of(new Fault("", "type", Map.of())));
    }

    public Optional<Money> requested(Map<String, JsonNode> contents) {
        return budgetOf(contents).map(BudgetTable::requested);
    }

    Optional<BudgetTable> budgetOf(Map<String, JsonNode> contents) {
        return sections().stream().filter(section -> section.kind() == FormSection.Kind.BUDGET).findFirst()
                .map(section -> contents.get(section.key())).flatMap(ApplicationForm::budget);
    }

    public Optional<String> title(Map<String, JsonNode> contents) {
        return answer(contents, TITLE).map(ApplicationForm::cut);
    }

    /** The answer to the question that the rule book marks with this meaning: {@code "x-means": "field"}. */
    public Optional<String> answer(Map<String, JsonNode> contents, String meaning) {
        for (var section : sections()) {
            if (section.schema() == null || contents.get(section.key()) == null) continue;
            for (var question : section.schema().path("properties").properties()) {
                if (!meaning.equals(question.getValue().path(MEANING).asText())) continue;
                var answer = contents.get(section.key()).path(question.getKey());
                if (answer.isTextual() && !answer.asText().isBlank()) return Optional.of(answer.asText().strip());
            }
        }
        return Optional.empty();
    }

    /** Whether other public money was denied in the commitment; empty while the question is not answered or not asked. */
    Optional<Boolean> otherPublicFunding(Map<String, JsonNode> contents) {
        return sections().stream().filter(section -> section.kind() == FormSection.Kind.COMMITMENT).map(section -> contents.get(section.key()))
                .filter(Objects::nonNull).map(content -> content.path(NO_OTHER_FUNDING)).filter(JsonNode::isBoolean).map(answer -> !answer.asBoolean()).findFirst();
    }

    /** The files that the form names now; what was attached once and taken out again is no longer part of it. */
    Map<Id, DocumentSummary> named(Map<String, JsonNode> contents, Map<Id, DocumentSummary> attached) {
        var named = new LinkedHashMap<Id, DocumentSummary>();
        for (var section : sections()) {
            if (section.kind() != FormSection.Kind.ATTACHMENTS || contents.get(section.key()) == null) continue;
            AttachmentCheck.files(contents.get(section.key())).stream().filter(attached::containsKey).forEach(id -> named.put(id, attached.get(id)));
        }
        return named;
    }

    /** Empty when what is stored does not read as a budget; an over-large number is one such case. */
    private static Optional<BudgetTable> budget(JsonNode content) {
        try {
            var table = Json.MAPPER.treeToValue(content, BudgetTable.class);
            return table == null || !table.isSane() ? Optional.empty() : Optional.of(table);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The budget as it counts while nobody has recognised that it goes beyond the shares. */
    static JsonNode withoutPlea(JsonNode budget) {
        return budget instanceof ObjectNode table ? table.deepCopy().without(BudgetTable.PLEA) : budget;
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= 100 ? title : title.substring(0, title.offsetByCodePoints(0, 100));
    }

    private static ObjectNode empty() {
        return Json.MAPPER.createObjectNode();
    }

    /** Every section's key with its faults, complete ones left out. */
    public List<SectionFaults> open(Map<String, JsonNode> contents, Map<Id, DocumentSummary> attached) {
        var open = new ArrayList<SectionFaults>();
        for (var section : sections()) {
            var faults = faults(section, contents.get(section.key()), attached);
            if (!faults.isEmpty()) open.add(new SectionFaults(section, faults));
        }
        return open;
    }

    public record SectionFaults(FormSection section, List<Fault> faults) { }
}
