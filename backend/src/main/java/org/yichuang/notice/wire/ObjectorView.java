package org.yichuang.notice.wire;

/** Who objected. Each reading is recorded; nothing may keep a copy. */
public record ObjectorView(String receiptNo, String name, String contact) { }
