package org.yichuang.closing.service;

import jakarta.validation.constraints.NotNull;
import org.yichuang.kernel.id.Id;

/** Which project is archived. */
public record ArchiveProject(@NotNull Id projectId) { }
