package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/** What the rules rest on. */
public record Basis(
        @NotNull @Valid LocalText title,
        @Schema(description = "number of the document, where there is one", examples = "虞民〔2020〕33号") @Size(max = 120) String document,
        @Schema(description = "what is the document's and what is proposed beside it") @NotNull @Valid LocalText note) { }
