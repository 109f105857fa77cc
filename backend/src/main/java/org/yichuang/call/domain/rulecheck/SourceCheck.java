package org.yichuang.call.domain.rulecheck;

import com.fasterxml.jackson.databind.JsonNode;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.RuleSource;
import org.yichuang.kernel.json.Json;

/** Every value can say where it comes from: there is an entry for all, and each entry points at something. */
final class SourceCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        var sources = rules.sources();
        faults.unique(sources, "/sources", RuleSource::pointer);
        faults.unless(sources.stream().anyMatch(source -> source.pointer().isEmpty()), "/sources", "field.no-source-for-all");
        JsonNode tree = Json.MAPPER.valueToTree(rules);
        for (int i = 0; i < sources.size(); i++) {
            var pointer = sources.get(i).pointer();
            boolean found = pointer.isEmpty() || pointer.startsWith("/") && !tree.at(pointer).isMissingNode();
            faults.unless(found, "/sources/" + i + "/pointer", "field.points-nowhere");
        }
    }
}
