package org.yichuang.fund.service;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yichuang.fund.AccountKind;
import org.yichuang.fund.Posting;
import org.yichuang.kernel.id.Id;

/** Which journals are asked for. */
public class JournalFilter {
    @QueryParam("poolId") @Parameter(description = "giving or taking pool")
    public Id poolId;

    @QueryParam("callId") @Parameter(description = "call it was for")
    public Id callId;

    @QueryParam("projectId") @Parameter(description = "project it was for")
    public Id projectId;

    @QueryParam("account") @Parameter(description = "touches an account of this kind")
    public AccountKind account;

    @QueryParam("posting") @Parameter(description = "line of the posting table")
    public Posting posting;

    @QueryParam("from") @Parameter(description = "first day, Beijing time", example = "2026-01-01")
    public LocalDate from;

    @QueryParam("to") @Parameter(description = "last day, included", example = "2026-12-31")
    public LocalDate to;
}
