package org.yichuang.fund.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.fund.domain.OrderStatus;
import org.yichuang.fund.service.NewOrder;
import org.yichuang.fund.service.OrderService;
import org.yichuang.fund.service.OrderView;
import org.yichuang.fund.service.OrderViews;
import org.yichuang.fund.service.RefuseOrder;
import org.yichuang.identity.Role;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/fund-pools/{id}/orders")
@Tag(name = "Fund pools")
public class FundOrderResource {
    private final OrderService service;
    private final OrderViews views;

    FundOrderResource(OrderService service, OrderViews views) {
        this.service = service;
        this.views = views;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.FINANCE_CLERK)
    @Operation(operationId = "proposeFundOrder", summary = "Makes an order to appropriate, transfer, carry over or withdraw money; another person decides it")
    public RestResponse<OrderView> propose(@PathParam("id") @Parameter(description = FundDocs.POOL) Id id,
                                           @HeaderParam("Idempotency-Key") @Parameter(description = FundDocs.KEY) RequestKey key,
                                           @NotNull @Valid NewOrder body) {
        var view = service.propose(id.value(), RequestKey.required(key), body);
        return ResponseBuilder.<OrderView>created(URI.create("/api/v1/fund-pools/" + id + "/orders/" + view.id())).entity(view).build();
    }

    @GET
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "listFundOrders", summary = "Orders made for a pool, newest first")
    public Page<OrderView> list(@PathParam("id") @Parameter(description = FundDocs.POOL) Id id,
                                @QueryParam("status") @Parameter(description = "state of the order") OrderStatus status,
                                @Valid @BeanParam PageRequest page) {
        return views.list(id.value(), status, page);
    }

    @GET
    @Path("/{order}")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "getFundOrder", summary = "One order")
    public OrderView get(@PathParam("id") @Parameter(description = FundDocs.POOL) Id id,
            @PathParam("order") @Parameter(description = FundDocs.ORDER) Id order) {
        return views.get(id.value(), order.value());
    }

    @POST
    @Path("/{order}/approval")
    @RolesAllowed(Role.FINANCE_APPROVER)
    @Operation(operationId = "approveFundOrder", summary = "Approves an order somebody else made; the books move at once")
    public OrderView approve(@PathParam("id") @Parameter(description = FundDocs.POOL) Id id,
                             @PathParam("order") @Parameter(description = FundDocs.ORDER) Id order,
                             @HeaderParam("If-Match") @Parameter(description = FundDocs.IF_MATCH) IfMatch expected,
                             @HeaderParam("Idempotency-Key") @Parameter(description = FundDocs.KEY) RequestKey key,
                             @HeaderParam(SecondFactor.HEADER) @Size(max = 20) @Parameter(description = FundDocs.FRESH) String code) {
        return service.approve(id.value(), order.value(), IfMatch.required(expected), RequestKey.required(key));
    }

    @POST
    @Path("/{order}/refusal")
    @RolesAllowed(Role.FINANCE_APPROVER)
    @Operation(operationId = "refuseFundOrder", summary = "Refuses an order somebody else made, with the reason")
    public OrderView refuse(@PathParam("id") @Parameter(description = FundDocs.POOL) Id id,
                            @PathParam("order") @Parameter(description = FundDocs.ORDER) Id order,
                            @HeaderParam("If-Match") @Parameter(description = FundDocs.IF_MATCH) IfMatch expected,
                            @HeaderParam("Idempotency-Key") @Parameter(description = FundDocs.KEY) RequestKey key,
                            @NotNull @Valid RefuseOrder body) {
        return service.refuse(id.value(), order.value(), IfMatch.required(expected), RequestKey.required(key), body);
    }
}
