package org.yichuang.application.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.application.domain.CheckOutcome;

/** What an officer finds. */
public record CheckApplication(
        @NotNull CheckOutcome outcome,
        @Schema(description = "read by the applicant too", examples = "请补充依托单位协议的签字页。") @NotBlank @Size(max = 1000) String words,
        @Schema(nullable = true, description = "why the township does not wait for the village's opinion", examples = "村委会换届，暂无人签署。")
        @Size(max = 500) String withoutOpinion,
        @Schema(nullable = true, description = "conditions that no register could tell and that the officer has looked into; the bureau passes an application only "
                + "when all of them were") @Size(max = 60) List<@NotNull @Valid Examined> examined,
        @Schema(nullable = true, description = "the bureau recognises the proposal although its budget goes beyond the shares") Boolean recognised) {

    boolean recognises() {
        return Boolean.TRUE.equals(recognised);
    }

    List<Examined> found() {
        return examined == null ? List.of() : examined;
    }
}
