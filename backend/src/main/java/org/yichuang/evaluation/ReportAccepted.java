package org.yichuang.evaluation;

/** A report was accepted; {@code taskKey} is the rule book's. A tranche may wait for it. */
public record ReportAccepted(long projectId, String taskKey) { }
