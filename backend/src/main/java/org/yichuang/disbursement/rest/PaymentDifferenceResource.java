package org.yichuang.disbursement.rest;

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
import org.yichuang.disbursement.domain.DifferenceStatus;
import org.yichuang.disbursement.service.LineCommands;
import org.yichuang.disbursement.service.StatementReading;
import org.yichuang.disbursement.wire.DifferenceView;
import org.yichuang.disbursement.wire.ReturnLine;
import org.yichuang.disbursement.wire.Said;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/payment-differences")
@Tag(name = "Bank statements")
public class PaymentDifferenceResource {
    private final StatementReading reading;
    private final LineCommands commands;

    PaymentDifferenceResource(StatementReading reading, LineCommands commands) {
        this.reading = reading;
        this.commands = commands;
    }

    @GET
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "listPaymentDifferences", summary = "Money that left without an order of the books, newest first")
    public Page<DifferenceView> list(@QueryParam("status") @Parameter(description = "in this state only") DifferenceStatus status,
                                     @Valid @BeanParam PageRequest page) {
        return reading.differences(status, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "getPaymentDifference", summary = "One difference")
    public DifferenceView get(@PathParam("id") @Parameter(description = Docs.DIFFERENCE) Id id) {
        return reading.difference(id.value());
    }

    @POST
    @Path("/{id}/return-request")
    @RolesAllowed(Role.FINANCE_CLERK)
    @Operation(operationId = "askReturnOfDifference", summary = "Writes down that whoever got the money was asked to send it back")
    public DifferenceView ask(@PathParam("id") @Parameter(description = Docs.DIFFERENCE) Id id,
                              @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key, @NotNull @Valid Said body) {
        return commands.askReturn(id.value(), RequestKey.required(key), body.reason());
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Role.FINANCE_CLERK)
    @Operation(operationId = "returnDifference", summary = "The money is back: names the bank line; what it blocked goes on")
    public DifferenceView back(@PathParam("id") @Parameter(description = Docs.DIFFERENCE) Id id,
                               @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key, @NotNull @Valid ReturnLine body) {
        return commands.cameBack(id.value(), RequestKey.required(key), body);
    }
}
