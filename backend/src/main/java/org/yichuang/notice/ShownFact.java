package org.yichuang.notice;

import org.yichuang.kernel.words.LocalText;

/** One thing that a line shows: the amount, the host, the rank. No telephone or identity number of a person. */
public record ShownFact(LocalText label, String value) { }
