package org.yichuang.disbursement.service;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.kernel.id.Id;

/** Which parts of grants are asked for. */
public class TrancheFilter {
    @QueryParam("status") @Parameter(description = "in this state only")
    public TrancheStatus status;

    @QueryParam("projectId") @Parameter(description = "parts of one project")
    public Id projectId;

    @QueryParam("poolId") @Parameter(description = "parts paid from one pool")
    public Id poolId;
}
