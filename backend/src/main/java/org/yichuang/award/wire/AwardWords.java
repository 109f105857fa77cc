package org.yichuang.award.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done, in words that can be read later. */
public record AwardWords(@Schema(examples = "扫描件缺第二页，请补齐后重新上传。") @NotBlank @Size(max = 500) String words) { }
