package org.yichuang.fund.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an order is not approved. */
public record RefuseOrder(@Schema(examples = "文号与附件不符。") @NotBlank @Size(max = 1000) String reason) { }
