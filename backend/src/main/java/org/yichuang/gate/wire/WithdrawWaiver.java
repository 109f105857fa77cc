package org.yichuang.gate.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Ends a waiver before its day. */
public record WithdrawWaiver(@NotBlank @Size(max = 1000) String reason) { }
