package org.yichuang.identity.service;

import java.time.Instant;

/** @param refresh for the cookie alone; it never appears in a body */
public record IssuedTokens(String access, Instant expiresAt, String refresh, long accountId) { }
