package org.yichuang.review.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.rules.TieKind;
import org.yichuang.kernel.id.Id;

/** What ties a reviewer to an organisation or to a village; exactly one of the two is given. */
public record AddTie(@NotNull TieKind kind, Id organisationId,
        @Schema(examples = "/330604/330604002/330604002016/") @Size(max = 60) @Pattern(regexp = "(/\\d{6,12})+/") String divisionPath,
        LocalDate endedOn, @Size(max = 300) String note) { }
