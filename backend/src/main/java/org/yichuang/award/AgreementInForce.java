package org.yichuang.award;

/** The agreement binds and the money is committed: tranches and report tasks can be planned. Ask {@link Projects} for the project. */
public record AgreementInForce(long projectId, long awardLineId, long callId) { }
