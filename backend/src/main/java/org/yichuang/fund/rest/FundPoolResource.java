package org.yichuang.fund.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.fund.service.NewPool;
import org.yichuang.fund.service.PoolFilter;
import org.yichuang.fund.service.PoolReading;
import org.yichuang.fund.service.PoolService;
import org.yichuang.fund.service.PoolView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/fund-pools")
@Tag(name = "Fund pools", description = "Money by source and fiscal year, and where it stands")
public class FundPoolResource {
    private final PoolService service;
    private final PoolReading reading;

    FundPoolResource(PoolService service, PoolReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.FINANCE_CLERK)
    @Operation(operationId = "openFundPool", summary = "Opens an empty pool; money comes in by an approved order")
    public RestResponse<PoolView> open(@HeaderParam("Idempotency-Key") @Parameter(description = FundDocs.KEY) RequestKey key,
            @NotNull @Valid NewPool body) {
        var view = service.open(RequestKey.required(key), body);
        return ResponseBuilder.<PoolView>created(URI.create("/api/v1/fund-pools/" + view.id())).entity(view).build();
    }

    @GET
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "listFundPools", summary = "Pools in the caller's reach with their figures, newest first")
    public Page<PoolView> list(@Valid @BeanParam PoolFilter filter, @Valid @BeanParam PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "getFundPool", summary = "One pool with its figures out of the books")
    public PoolView get(@PathParam("id") @Parameter(description = FundDocs.POOL) Id id) {
        return reading.get(id.value());
    }

    @POST
    @Path("/{id}/calls")
    @RolesAllowed(Role.FINANCE_CLERK)
    @Operation(operationId = "linkFundPool", summary = "Lets a call draw on the pool")
    public PoolView link(@PathParam("id") @Parameter(description = FundDocs.POOL) Id id,
                         @HeaderParam("Idempotency-Key") @Parameter(description = FundDocs.KEY) RequestKey key, @NotNull @Valid LinkCall body) {
        return service.link(id.value(), RequestKey.required(key), body.callId());
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed(Role.FINANCE_APPROVER)
    @Operation(operationId = "closeFundPool", summary = "Closes a pool whose year is over. Nothing may be free, reserved or waiting for a decision; "
            + "commitments are still paid out of it, and what comes back is owed to the treasury")
    public PoolView close(@PathParam("id") @Parameter(description = FundDocs.POOL) Id id,
                          @HeaderParam("If-Match") @Parameter(description = FundDocs.IF_MATCH) IfMatch expected,
                          @HeaderParam("Idempotency-Key") @Parameter(description = FundDocs.KEY) RequestKey key) {
        return service.close(id.value(), IfMatch.required(expected), RequestKey.required(key));
    }
}
