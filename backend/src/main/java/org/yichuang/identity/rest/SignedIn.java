package org.yichuang.identity.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.identity.service.AccountView;

/** The access token is kept in memory only; the refresh token came as a cookie that scripts cannot read. */
public record SignedIn(@Schema(description = "goes into `Authorization: Bearer …`") String accessToken, Instant expiresAt, AccountView account) { }
