package org.yichuang.conduct.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many listings a file brought in. */
public record ImportResult(@Schema(examples = "12") int entered) { }
