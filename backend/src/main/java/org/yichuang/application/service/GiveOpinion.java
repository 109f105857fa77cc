package org.yichuang.application.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the village or community says. */
public record GiveOpinion(@NotNull Boolean inFavour, @Schema(examples = "情况属实，村里支持。") @NotBlank @Size(max = 500) String words) { }
