package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/** What may be attached. */
public record FileRules(
        @Schema(description = "bytes a file", examples = "10485760") @NotNull @Min(1024) @Max(104857600) Long maximumBytes,
        @NotNull @Min(1) @Max(100) Integer maximumFiles,
        @Schema(description = "media types", examples = "application/pdf") @NotEmpty @Size(max = 20)
        Set<@NotNull @Pattern(regexp = "[a-z]+/[a-z0-9.+-]{1,100}") String> mediaTypes,
        @NotNull @Size(max = 30) List<@NotNull @Valid Slot> slots) {

    /** One place for files on the form. */
    public record Slot(
            @Schema(examples = "host-agreement") @NotNull @Pattern(regexp = Key.FORM) String key,
            @NotNull @Valid LocalText title,
            @NotNull @Valid LocalText help,
            @NotNull Boolean required,
            @NotNull @Min(1) @Max(50) Integer maximumFiles,
            @Schema(description = "keys of the tracks it is asked of; empty for all") @NotNull @Size(max = 20) Set<@NotNull String> tracks) { }
}
