package org.yichuang.review.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, in words that can be read later. */
@Schema(name = "ReviewReason")
public record Reason(@Schema(examples = "泄露评审信息。") @NotBlank @Size(max = 500) String reason) { }
