package org.yichuang.closing.rest;

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
import org.yichuang.closing.SettlementStatus;
import org.yichuang.closing.service.ConcludeSettlement;
import org.yichuang.closing.service.SettlementQueries;
import org.yichuang.closing.service.SettlementRow;
import org.yichuang.closing.service.SettlementService;
import org.yichuang.closing.service.SettlementView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/settlements")
@Tag(name = "Settlements", description = "The last account of a project")
public class SettlementResource {
    private final SettlementService service;
    private final SettlementQueries queries;

    SettlementResource(SettlementService service, SettlementQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listSettlements", summary = "Settlements within the caller's reach, newest first")
    public Page<SettlementRow> list(@QueryParam("status") SettlementStatus status, @QueryParam("projectId") Id projectId, @BeanParam @Valid PageRequest page) {
        return queries.list(status, projectId, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getSettlement", summary = "A settlement with what is missing and where the money stands")
    public SettlementView get(@PathParam("id") Id id) {
        return queries.get(id.value());
    }

    @POST
    @Path("/{id}/conclusion")
    @RolesAllowed(Role.FINANCE_APPROVER)
    @Operation(operationId = "concludeSettlement", summary = "Make the last account: what is left goes back to the pool",
            description = "Needs a fresh one-time code in `X-One-Time-Code`.")
    public SettlementView conclude(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                                   @NotNull @Valid ConcludeSettlement body) {
        return service.conclude(id.value(), expected, RequestKey.required(key), body);
    }
}
