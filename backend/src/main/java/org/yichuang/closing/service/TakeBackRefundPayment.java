package org.yichuang.closing.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money was entered for the wrong refund. */
public record TakeBackRefundPayment(@Schema(examples = "这笔款是另一个项目的退款。") @NotBlank @Size(max = 500) String reason) { }
