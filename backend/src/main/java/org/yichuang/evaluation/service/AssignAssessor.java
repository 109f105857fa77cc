package org.yichuang.evaluation.service;

import jakarta.validation.constraints.NotNull;
import org.yichuang.kernel.id.Id;

/** Who assesses. */
public record AssignAssessor(@NotNull Id assessorId) { }
