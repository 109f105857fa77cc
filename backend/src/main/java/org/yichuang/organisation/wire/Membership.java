package org.yichuang.organisation.wire;

import org.yichuang.kernel.id.Id;

/** What one has become by accepting. The next access token carries the role. */
public record Membership(Id organisationId, String organisationName, MemberRole role) { }
