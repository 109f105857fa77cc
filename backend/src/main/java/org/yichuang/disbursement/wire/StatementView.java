package org.yichuang.disbursement.wire;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** A file from the bank and what became of its lines. */
@Schema(name = "BankStatement")
public record StatementView(Id id, Id poolId, String poolTitle, String layoutKey,
        @Schema(description = "lines in the file") int lines,
        @Schema(description = "of these, known from an earlier file and left alone") int known,
        @Schema(description = "recognised as payments") int matched,
        @Schema(description = "left without an order of the books") int differences,
        @Schema(description = "nobody has said yet what they are") int open,
        String importedByName, Instant importedAt) { }
