package org.yichuang.award;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.rules.ChangeRules;

/** How one thing that shall change is decided, by which rule. */
public record ChangeFinding(ChangeItem.Kind item,
                            @Schema(nullable = true, description = "rule of the rule book; null where it names none") ChangeRules.Kind rule,
                            ChangeRules.DecidedBy decidedBy) { }
