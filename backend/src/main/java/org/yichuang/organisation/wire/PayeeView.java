package org.yichuang.organisation.wire;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** The live payee account; the version counts the accounts the organisation has had. */
public record PayeeView(
        Id id, String holderName, String bankName, @Schema(examples = "************9012") String number,
        @Schema(description = "the holder is not named as the organisation is: look twice") boolean holderDiffers,
        Instant enteredAt, long version) implements Versioned { }
