package org.yichuang.standing.domain;

import java.time.LocalDate;

/** A merit as a score looks at it: an honour has a level, a resource an amount. */
public record Earned(long id, MeritKind kind, LocalDate on, HonourLevel level, long amountFen, String title) { }
