package org.yichuang.fund.service;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yichuang.fund.FundSource;
import org.yichuang.fund.PoolStatus;
import org.yichuang.kernel.id.Id;

/** Which pools are asked for. */
public class PoolFilter {
    @QueryParam("fiscalYear") @Parameter(description = "fiscal year", example = "2026")
    public Integer fiscalYear;

    @QueryParam("source") @Parameter(description = "where the money comes from")
    public FundSource source;

    @QueryParam("status") @Parameter(description = "open or closed")
    public PoolStatus status;

    @QueryParam("callId") @Parameter(description = "pools that this call may draw on")
    public Id callId;
}
