package org.yichuang.organisation.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to call. */
public record ContactEntry(
        @NotBlank @Size(max = 60) @Schema(examples = "林小满") String name,
        @NotBlank @Size(max = 40) @Schema(description = "mobile or fixed line; kept sealed, shown masked", examples = "0575-0123 4567") String phone,
        @Size(max = 200) @Schema(examples = "曹娥街道德济苑社区服务中心二楼") String address) { }
