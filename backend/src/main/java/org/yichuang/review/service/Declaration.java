package org.yichuang.review.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** What a reviewer says about the group before a file opens; an empty list says that nothing stands against judging it. */
public record Declaration(@NotNull Id roundId, @NotNull @Size(max = 200) List<@NotNull @Valid Declared> conflicts) {

    @Schema(name = "DeclaredConflict")
    public record Declared(@NotNull Id applicationId,
            @Schema(description = "the rule book's ground", examples = "employed-there") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String ground,
            @Schema(examples = "曾任该单位顾问。") @NotBlank @Size(max = 500) String words) { }
}
