package org.yichuang.notice.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** An objection to one line of a notice. Name and contact are sealed; only the officer who handles it can read them. */
public record FileObjection(
        @NotNull @Schema(description = "the line objected to") Id lineId,
        @NotBlank @Size(min = 10, max = 4000) @Schema(description = "facts that can be checked",
                examples = "所列200名老人住在另一个村，并不在申报的实施地点。") String grounds,
        @Size(max = 60) @Schema(nullable = true, description = "with a contact, or neither: then it is followed as a lead") String name,
        @Size(max = 120) @Schema(nullable = true, description = "telephone number or address for the answer") String contact) { }
