package org.yichuang.disbursement;

/** The bank confirmed a part of a grant. */
public record TranchePaid(long trancheId, long projectId, int number) { }
