package org.yichuang.organisation.wire;

import jakarta.validation.constraints.NotNull;
import org.yichuang.kernel.id.Id;

/** Which registered body is asked to be the host. */
public record HostRequest(@NotNull Id hostId) { }
