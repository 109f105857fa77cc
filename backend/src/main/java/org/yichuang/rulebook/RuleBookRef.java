package org.yichuang.rulebook;

import java.time.Instant;

/** One version of a rule book without its words. {@code digest} is null while it is a draft. */
public record RuleBookRef(long id, String kind, String key, int number, RuleBookState state, String source, String reason, Long formerId,
                          Instant frozenAt, String digest, long version) { }
