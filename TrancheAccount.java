package org.yichuang.fund;

/** A part of an award that is paid at once, and the organisation whose bank account receives it. */
public record TrancheAccount(AwardAccount award, long trancheId, long payeeId) { }
