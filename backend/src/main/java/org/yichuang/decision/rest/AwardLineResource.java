package org.yichuang.decision.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.service.AwardLineSteps;
import org.yichuang.decision.service.DecisionQueries;
import org.yichuang.decision.wire.AwardLineView;
import org.yichuang.decision.wire.Words;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/award-lines")
@Tag(name = "Award lines", description = "What became of each application: selected, reserve, offered, in publicity, confirmed")
@Authenticated
public class AwardLineResource {
    private final DecisionQueries queries;
    private final AwardLineSteps steps;

    AwardLineResource(DecisionQueries queries, AwardLineSteps steps) {
        this.queries = queries;
        this.steps = steps;
    }

    @GET
    @Operation(operationId = "listAwardLines", summary = "Award lines the caller may see, newest first",
            description = "Officers see those of their region, the people of an organisation and of its host their own once they are announced.")
    public Page<AwardLineView> list(@QueryParam("callId") @Parameter(description = "of this call only") Id callId,
                                    @QueryParam("applicationId") @Parameter(description = "of this application only") Id applicationId,
                                    @QueryParam("status") @Parameter(description = "in this state only") AwardLineStatus status,
                                    @Valid @BeanParam PageRequest page) {
        return queries.lines(callId, applicationId, status, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAwardLine", summary = "One award line with what the caller may do")
    public AwardLineView get(@PathParam("id") @Parameter(description = DecisionDocs.LINE) Id id) {
        return queries.line(id.value());
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(Role.APPLICANT_OWNER)
    @Operation(operationId = "acceptAward", summary = "Accepts an offer; it is announced in a notice of its own")
    public AwardLineView accept(@PathParam("id") @Parameter(description = DecisionDocs.LINE) Id id,
                                @HeaderParam("If-Match") @Parameter(description = DecisionDocs.IF_MATCH) IfMatch expected,
                                @HeaderParam("Idempotency-Key") @Parameter(description = DecisionDocs.KEY) RequestKey key) {
        return steps.accept(id.value(), IfMatch.required(expected), RequestKey.required(key));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Role.APPLICANT_OWNER)
    @Operation(operationId = "declineAward", summary = "Declines an offer; it goes to the next in line")
    public AwardLineView decline(@PathParam("id") @Parameter(description = DecisionDocs.LINE) Id id,
                                 @HeaderParam("If-Match") @Parameter(description = DecisionDocs.IF_MATCH) IfMatch expected,
                                 @HeaderParam("Idempotency-Key") @Parameter(description = DecisionDocs.KEY) RequestKey key, @NotNull @Valid Words body) {
        return steps.decline(id.value(), IfMatch.required(expected), RequestKey.required(key), body.words().strip());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.APPLICANT_OWNER)
    @Operation(operationId = "withdrawAward", summary = "The leader gives an award up while it stands in publicity",
            description = "Where a host stands in for the body it takes effect once the host confirms it. After the agreement it is a termination, not this.")
    public AwardLineView withdraw(@PathParam("id") @Parameter(description = DecisionDocs.LINE) Id id,
                                  @HeaderParam("If-Match") @Parameter(description = DecisionDocs.IF_MATCH) IfMatch expected,
                                  @HeaderParam("Idempotency-Key") @Parameter(description = DecisionDocs.KEY) RequestKey key, @NotNull @Valid Words body) {
        return steps.withdraw(id.value(), IfMatch.required(expected), RequestKey.required(key), body.words().strip());
    }

    @POST
    @Path("/{id}/withdrawal-confirmation")
    @RolesAllowed(Role.HOST_SIGNATORY)
    @Operation(operationId = "confirmAwardWithdrawal", summary = "The host confirms that the award is given up")
    public AwardLineView confirmWithdrawal(@PathParam("id") @Parameter(description = DecisionDocs.LINE) Id id,
                                           @HeaderParam("If-Match") @Parameter(description = DecisionDocs.IF_MATCH) IfMatch expected,
                                           @HeaderParam("Idempotency-Key") @Parameter(description = DecisionDocs.KEY) RequestKey key) {
        return steps.confirmWithdrawal(id.value(), IfMatch.required(expected), RequestKey.required(key));
    }

    @POST
    @Path("/{id}/offer")
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "offerAward", summary = "Offers what is left to a reserve whose turn it is",
            description = "Happens by itself when money becomes free. By hand it is for a reserve whose gate could not be told on that day.")
    public AwardLineView offer(@PathParam("id") @Parameter(description = DecisionDocs.LINE) Id id,
                               @HeaderParam("If-Match") @Parameter(description = DecisionDocs.IF_MATCH) IfMatch expected,
                               @HeaderParam("Idempotency-Key") @Parameter(description = DecisionDocs.KEY) RequestKey key) {
        return steps.offer(id.value(), IfMatch.required(expected), RequestKey.required(key));
    }
}
