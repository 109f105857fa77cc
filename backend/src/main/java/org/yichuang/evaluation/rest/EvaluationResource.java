package org.yichuang.evaluation.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.evaluation.AssessEvaluation;
import org.yichuang.evaluation.service.Assessing;
import org.yichuang.evaluation.service.AssessorView;
import org.yichuang.evaluation.service.AssignAssessor;
import org.yichuang.evaluation.service.Assigning;
import org.yichuang.evaluation.service.Confirming;
import org.yichuang.evaluation.service.DeclareConflict;
import org.yichuang.evaluation.service.EvaluationFilter;
import org.yichuang.evaluation.service.EvaluationQueries;
import org.yichuang.evaluation.service.EvaluationRow;
import org.yichuang.evaluation.service.EvaluationView;
import org.yichuang.evaluation.service.RectifyMidterm;
import org.yichuang.evaluation.service.Rectifying;
import org.yichuang.evaluation.service.SayWhy;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.time.BusinessClock;

@Path("/api/v1/evaluations")
@Tag(name = "Evaluations", description = "Mid-term and final evaluation by an independent assessor, confirmed by the bureau")
public class EvaluationResource {
    private final Assigning assigning;
    private final Assessing assessing;
    private final Confirming confirming;
    private final Rectifying rectifying;
    private final EvaluationQueries queries;
    private final BusinessClock clock;

    EvaluationResource(Assigning assigning, Assessing assessing, Confirming confirming, Rectifying rectifying, EvaluationQueries queries,
                       BusinessClock clock) {
        this.assigning = assigning;
        this.assessing = assessing;
        this.confirming = confirming;
        this.rectifying = rectifying;
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listEvaluations", summary = "Evaluations within the caller's reach, newest first; an assessor sees those assigned")
    public Page<EvaluationRow> list(@BeanParam @Valid EvaluationFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getEvaluation", summary = "One evaluation. Before declaring, an assessor sees what it is about and nothing more")
    public EvaluationView get(@PathParam("id") Id id) {
        return queries.get(id.value());
    }

    @GET
    @Path("/{id}/assessors")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "listAssessors", summary = "Assessors of the region, with what speaks against them")
    public List<AssessorView> assessors(@PathParam("id") Id id) {
        return assigning.candidates(id.value());
    }

    @PUT
    @Path("/{id}/assessor")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "assignAssessor", summary = "Assign an assessor, or another one as long as nothing was concluded")
    public EvaluationView assign(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid AssignAssessor body) {
        return assigning.assign(id.value(), IfMatch.required(expected), body.assessorId());
    }

    @POST
    @Path("/{id}/declaration")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(operationId = "declareAssessor", summary = "Declare free of conflicts and see the file, or declare a conflict and be out of this project")
    public EvaluationView declare(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid DeclareConflict body) {
        return assigning.declare(id.value(), IfMatch.required(expected), body);
    }

    @POST
    @Path("/{id}/assessments")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(operationId = "assessEvaluation", summary = "Conclude; what is concluded is never changed")
    public EvaluationView assess(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                                 @NotNull @Valid AssessEvaluation body) {
        return assessing.assess(id.value(), expected, RequestKey.required(key), body);
    }

    @POST
    @Path("/{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "confirmEvaluation", summary = "Confirm what the assessor concluded",
            description = "A mid-term result counts at once or opens the time for rectification. A final one is announced first where the rule book says "
                    + "so, and counts when the notice has ended.")
    public EvaluationView confirm(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key) {
        return confirming.confirm(id.value(), expected, RequestKey.required(key));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "returnEvaluation", summary = "Ask the assessor to look again; what was concluded before is kept")
    public EvaluationView sendBack(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid SayWhy body) {
        return confirming.sendBack(id.value(), IfMatch.required(expected), body.reason());
    }

    @POST
    @Path("/{id}/rectification")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "rectifyMidterm", summary = "Show what was put right, in time and once")
    public EvaluationView rectify(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid RectifyMidterm body) {
        return rectifying.rectify(id.value(), IfMatch.required(expected), body, clock.now());
    }
}
