package org.yichuang.organisation.wire;

import org.yichuang.kernel.id.Id;

/** The whole account number, for paying. Each reading is recorded. */
public record FullPayeeView(Id id, String holderName, String bankName, String number) { }
