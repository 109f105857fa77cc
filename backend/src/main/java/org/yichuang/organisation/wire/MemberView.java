package org.yichuang.organisation.wire;

import java.time.Instant;
import org.yichuang.kernel.id.Id;

/** Somebody who acts for the organisation. */
public record MemberView(Id accountId, String name, MemberRole role, Instant since) { }
