package org.yichuang.review.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Takes a reviewer out for the whole group; an alternate who takes over scores everything anew. */
public record ReplaceReviewer(@NotNull Id reviewerId, @Schema(description = "null to go on with the others") Id alternateId,
                              @Schema(examples = "至截止时间只评了 11 份。") @NotBlank @Size(max = 500) String reason) { }
