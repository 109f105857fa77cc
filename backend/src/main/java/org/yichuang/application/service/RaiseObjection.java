package org.yichuang.application.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the refusal was wrong. */
public record RaiseObjection(@Schema(examples = "本组织备案时间为2025年3月，已满三个月，备案证见附件。") @NotBlank @Size(max = 1000) String words) { }
