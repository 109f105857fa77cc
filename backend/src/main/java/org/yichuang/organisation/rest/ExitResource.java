package org.yichuang.organisation.rest;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.organisation.ExitStatus;
import org.yichuang.organisation.service.ExitQueries;
import org.yichuang.organisation.service.ExitService;
import org.yichuang.organisation.wire.ExitRow;
import org.yichuang.organisation.wire.ExitView;
import org.yichuang.organisation.wire.Reason;

@Path("/api/v1/exit-requests")
@Tag(name = "Exit requests", description = "Organisations that ask to leave the register")
public class ExitResource {
    private final ExitService service;
    private final ExitQueries queries;

    ExitResource(ExitService service, ExitQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listExitRequests", summary = "Requests to leave within the caller's reach, newest first")
    public Page<ExitRow> list(@QueryParam("status") ExitStatus status, @QueryParam("organisationId") Id organisationId, @BeanParam @Valid PageRequest page) {
        return queries.list(status, organisationId, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getExitRequest", summary = "A request to leave with its paper, its publicity and what still stands in the way")
    public ExitView get(@PathParam("id") Id id) {
        return queries.get(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.APPLICANT_OWNER)
    @Operation(operationId = "withdrawExit", summary = "The owner takes the request back before the township has answered")
    public ExitView withdraw(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key) {
        return service.withdraw(id, expected, RequestKey.required(key));
    }

    @POST
    @Path("/{id}/agreement")
    @RolesAllowed(Role.TOWNSHIP_OFFICER)
    @Operation(operationId = "agreeToExit", summary = "The township agrees and the exit is posted; after publicity without an upheld objection it is done by itself",
            description = "Refused with `exit-obstructed` while a project, a settlement, a refund, a payment or a hosted body stands in the way.")
    public ExitView agree(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key) {
        return service.agree(id, expected, RequestKey.required(key));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Role.TOWNSHIP_OFFICER)
    @Operation(operationId = "refuseExit", summary = "The township refuses and says why")
    public ExitView refuse(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                           @NotNull @Valid Reason body) {
        return service.refuse(id, expected, RequestKey.required(key), body.reason());
    }
}
