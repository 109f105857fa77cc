package org.yichuang.conduct;

/** An investigation of an organisation began or ended; observers run in the same transaction. */
public record InvestigationChanged(long organisationId, long caseId, boolean open) { }
