package org.yichuang.review.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Which remarks an applicant may read; the whole set for one application, instead of what was released before. */
public record ReleaseComments(@NotNull Id applicationId, @NotNull @Size(max = 99) List<@NotNull @Valid Comment> comments) {

    @Schema(name = "CommentToRelease")
    public record Comment(@NotNull Id sheetId,
            @Schema(description = "the remark, without what would tell who wrote it", examples = "需求调查扎实，预算中讲师费偏高。") @NotBlank @Size(max = 2000) String words) { }
}
