package org.yichuang.standing.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.standing.domain.HonourLevel;
import org.yichuang.standing.domain.MeritKind;

/** An honour or resources brought in, by their document. */
public record EnterMerit(@NotNull MeritKind kind,
        @Schema(nullable = true, description = "of an honour") HonourLevel level,
        @Schema(nullable = true, description = "fen; of resources", examples = "400000") @Min(1) @Max(100_000_000_000L) Long amountFen,
        @Schema(examples = "优秀社区社会组织") @NotBlank @Size(max = 100) String title,
        @Schema(description = "authority or donor", examples = "上虞区民政局") @NotBlank @Size(max = 100) String giver,
        @Schema(description = "of the certificate, agreement or receipt", examples = "虞民〔2026〕12号") @NotBlank @Size(max = 80) String documentNo,
        @Schema(examples = "2026-05-20") @NotNull LocalDate givenOn) { }
