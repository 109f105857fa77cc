package org.yichuang.notice.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reason, a question or an answer in words. */
@Schema(name = "NoticeWords")
public record Words(@NotBlank @Size(max = 1000) String words) { }
