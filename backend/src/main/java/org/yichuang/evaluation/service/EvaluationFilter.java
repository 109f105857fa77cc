package org.yichuang.evaluation.service;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.kernel.id.Id;

/** Which evaluations are asked for. */
public class EvaluationFilter {
    @QueryParam("projectId") @Parameter(description = "of this project")
    public Id projectId;

    @QueryParam("kind") @Parameter(description = "mid-term or final")
    public EvaluationKind kind;

    @QueryParam("status") @Parameter(description = "state of the evaluation")
    public EvaluationStatus status;
}
