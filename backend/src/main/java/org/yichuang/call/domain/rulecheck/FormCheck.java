package org.yichuang.call.domain.rulecheck;

import org.yichuang.call.rules.FileRules.Slot;
import org.yichuang.call.rules.FormSection;
import org.yichuang.call.rules.FormSection.Kind;
import org.yichuang.call.rules.RuleBookContent;

/** Sections and file slots are told apart by key; questions stand where there are questions, in the bounded schema. */
final class FormCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        var sections = rules.form().sections();
        var tracks = TrackCheck.keys(rules);
        faults.unique(sections, "/form/sections", FormSection::key);
        faults.unless(sections.stream().filter(section -> section.kind() == Kind.BUDGET).count() == 1, "/form/sections", "field.one-budget");
        for (int i = 0; i < sections.size(); i++) {
            var at = "/form/sections/" + i;
            faults.known(sections.get(i).tracks(), tracks, at + "/tracks");
            schema(sections.get(i), at + "/schema", faults);
        }
        var slots = rules.files().slots();
        faults.unique(slots, "/files/slots", Slot::key);
        for (int i = 0; i < slots.size(); i++) faults.known(slots.get(i).tracks(), tracks, "/files/slots/" + i + "/tracks");
    }

    private static void schema(FormSection section, String at, Faults faults) {
        boolean asks = section.kind() == Kind.QUESTIONS || section.kind() == Kind.COMMITMENT;
        boolean given = section.schema() != null && !section.schema().isNull();
        if (asks && given) {
            new FormSchemaCheck(faults).section(section.schema(), at);
            SchemaCompiler.check(section.schema(), at, faults);
        } else faults.unless(asks == given, at, "field.schema-where-asked");
    }
}
