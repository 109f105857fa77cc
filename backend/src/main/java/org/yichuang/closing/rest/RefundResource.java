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
import org.yichuang.closing.RefundStatus;
import org.yichuang.closing.service.EnterRefundPayment;
import org.yichuang.closing.service.RefundQueries;
import org.yichuang.closing.service.RefundRow;
import org.yichuang.closing.service.RefundService;
import org.yichuang.closing.service.RefundView;
import org.yichuang.closing.service.TakeBackRefundPayment;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/refunds")
@Tag(name = "Refunds", description = "Money of a grant that has to come back")
public class RefundResource {
    private final RefundService service;
    private final RefundQueries queries;

    RefundResource(RefundService service, RefundQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listRefunds", summary = "Refunds within the caller's reach, newest first")
    public Page<RefundRow> list(@QueryParam("status") RefundStatus status, @QueryParam("projectId") Id projectId, @BeanParam @Valid PageRequest page) {
        return queries.list(status, projectId, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getRefund", summary = "A refund with its letter, what came back and what is still owed")
    public RefundView get(@PathParam("id") Id id) {
        return queries.get(id.value());
    }

    @POST
    @Path("/{id}/payments")
    @RolesAllowed(Role.CASHIER)
    @Operation(operationId = "enterRefundPayment", summary = "Say which line of the bank pays it back, all of it or a part",
            description = "The line is used up to what is still owed; what is beyond it stays in clearing. The same line pays the same refund once.")
    public RefundView enter(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                            @NotNull @Valid EnterRefundPayment body) {
        return service.enter(id.value(), expected, RequestKey.required(key), body);
    }

    @POST
    @Path("/{id}/payments/{payment}/reversal")
    @RolesAllowed(Role.FINANCE_APPROVER)
    @Operation(operationId = "takeBackRefundPayment", summary = "Take back money that was entered by mistake: it lies in clearing again",
            description = "Needs a fresh one-time code in `X-One-Time-Code`, and somebody else than who entered it.")
    public RefundView takeBack(@PathParam("id") Id id, @PathParam("payment") Id payment, @HeaderParam("If-Match") IfMatch expected,
                               @HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid TakeBackRefundPayment body) {
        return service.takeBack(id.value(), payment.value(), expected, RequestKey.required(key), body);
    }
}
