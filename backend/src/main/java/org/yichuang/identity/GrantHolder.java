package org.yichuang.identity;

import java.time.Instant;

/** An account that holds a role for an organisation. */
public record GrantHolder(long accountId, String name, String role, Instant since) { }
