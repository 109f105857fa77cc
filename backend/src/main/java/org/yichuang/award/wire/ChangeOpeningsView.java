package org.yichuang.award.wire;

import java.util.List;
import org.yichuang.award.ChangeOpening;

/** Each kind of change with whether it can be asked for now: what the form hides is what a request would be refused for. */
public record ChangeOpeningsView(List<ChangeOpening> openings) { }
