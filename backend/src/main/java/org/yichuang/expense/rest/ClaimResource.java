package org.yichuang.expense.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.expense.ClaimStatus;
import org.yichuang.expense.service.ClaimEntering;
import org.yichuang.expense.service.ClaimLooking;
import org.yichuang.expense.service.ClaimQueries;
import org.yichuang.expense.wire.AcceptFigures;
import org.yichuang.expense.wire.ClaimRow;
import org.yichuang.expense.wire.ClaimView;
import org.yichuang.expense.wire.ClaimWords;
import org.yichuang.expense.wire.EnterClaim;
import org.yichuang.expense.wire.SpendingView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/claims")
@Tag(name = "Claims", description = "Expenses of projects with their vouchers: entered by the organisation, looked at by two")
public class ClaimResource {
    private final ClaimEntering entering;
    private final ClaimLooking looking;
    private final ClaimQueries queries;

    ClaimResource(ClaimEntering entering, ClaimLooking looking, ClaimQueries queries) {
        this.entering = entering;
        this.looking = looking;
        this.queries = queries;
    }

    @POST
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "enterClaim", summary = "Enter an expense with its voucher",
            description = "Refused where the budget line is used up, the day lies outside the project, too much was paid in cash, or the voucher was claimed before in any project.")
    @APIResponse(responseCode = "201", description = "entered", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    public RestResponse<ClaimView> enter(@HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid EnterClaim body) {
        var view = entering.enter(RequestKey.required(key), body);
        return RestResponse.ResponseBuilder.<ClaimView>created(URI.create("/api/v1/claims/" + view.id())).entity(view).build();
    }

    @GET
    @Authenticated
    @Operation(operationId = "listClaims", summary = "Claims within the caller's reach, newest first", description = "An assessor names a project that is open to the assessor.")
    public Page<ClaimRow> list(@QueryParam("projectId") Id projectId, @QueryParam("status") ClaimStatus status, @BeanParam @Valid PageRequest page) {
        return queries.list(projectId, status, page);
    }

    @GET
    @Path("/spending")
    @Authenticated
    @Operation(operationId = "getSpending", summary = "What a project has spent, line by line, and which receipts its next part waits for")
    public SpendingView spending(@QueryParam("projectId") @NotNull Id projectId) {
        return queries.spending(projectId.value());
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getClaim", summary = "A claim with its voucher, its files and what is odd about it")
    public ClaimView get(@PathParam("id") Id id) {
        return queries.get(id.value());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "correctClaim", summary = "Put right what was asked back, and hand it in again")
    public ClaimView correct(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid EnterClaim body) {
        return entering.correct(id.value(), IfMatch.required(expected), body);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "withdrawClaim", summary = "Take it back; its voucher and its budget line are free again")
    public ClaimView withdraw(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key) {
        return entering.withdraw(id.value(), IfMatch.required(expected), RequestKey.required(key));
    }

    @POST
    @Path("/{id}/query")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.FINANCE_CLERK})
    @Operation(operationId = "queryClaim", summary = "Ask it back with a reason")
    public ClaimView query(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid ClaimWords body) {
        return looking.query(id.value(), IfMatch.required(expected), body.words());
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.FINANCE_CLERK})
    @Operation(operationId = "refuseClaim", summary = "Refuse it for good, with a reason")
    public ClaimView refuse(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid ClaimWords body) {
        return looking.refuse(id.value(), IfMatch.required(expected), body.words());
    }

    @POST
    @Path("/{id}/content-acceptance")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "acceptClaimContent", summary = "What was bought is in order; the figures are looked at next")
    public ClaimView acceptContent(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key) {
        return looking.acceptContent(id.value(), IfMatch.required(expected), RequestKey.required(key));
    }

    @POST
    @Path("/{id}/figures-acceptance")
    @RolesAllowed(Role.FINANCE_CLERK)
    @Operation(operationId = "acceptClaimFigures", summary = "The figures are in order; what is not eligible is left out with the reason")
    public ClaimView acceptFigures(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                                   @NotNull @Valid AcceptFigures body) {
        return looking.acceptFigures(id.value(), IfMatch.required(expected), RequestKey.required(key), body);
    }
}
