package org.yichuang.review.service;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Whose turn it is now; whoever presented before is through. */
public record Present(@Schema(description = "null: nobody presents any more") Id applicationId,
        @Schema(description = "why, where it is not the next in the order", examples = "前一个项目负责人迟到，先请后一个上台。") @Size(max = 500) String words) { }
