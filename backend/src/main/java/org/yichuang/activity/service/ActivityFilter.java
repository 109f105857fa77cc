package org.yichuang.activity.service;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yichuang.activity.ActivityStatus;
import org.yichuang.kernel.id.Id;

/** Which activities are asked for. */
public class ActivityFilter {
    @QueryParam("organisationId") @Parameter(description = "of this organisation")
    public Id organisationId;

    @QueryParam("projectId") @Parameter(description = "done for this project")
    public Id projectId;

    @QueryParam("status") @Parameter(description = "state of the record")
    public ActivityStatus status;

    @QueryParam("late") @Parameter(description = "true: those that only the township can confirm")
    public Boolean late;
}
