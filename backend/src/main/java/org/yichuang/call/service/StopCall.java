package org.yichuang.call.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a call is suspended or cancelled; the public reads it. */
public record StopCall(@Schema(examples = "年度预算调整，本次征集取消。") @NotBlank @Size(max = 1000) String reason) { }
