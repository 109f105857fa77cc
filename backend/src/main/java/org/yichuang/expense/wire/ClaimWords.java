package org.yichuang.expense.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a claim is asked back or refused; the organisation reads it. */
@Schema(name = "ClaimWords")
public record ClaimWords(@Schema(examples = "发票抬头不是本单位，请更换。") @NotBlank @Size(max = 500) String words) { }
