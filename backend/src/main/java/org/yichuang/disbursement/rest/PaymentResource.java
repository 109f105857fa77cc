package org.yichuang.disbursement.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.disbursement.PaymentStatus;
import org.yichuang.disbursement.service.PaymentCommands;
import org.yichuang.disbursement.service.PaymentReading;
import org.yichuang.disbursement.wire.ConfirmPayment;
import org.yichuang.disbursement.wire.FailPayment;
import org.yichuang.disbursement.wire.PaymentView;
import org.yichuang.disbursement.wire.Said;
import org.yichuang.identity.Role;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/payments")
@Tag(name = "Payments", description = "Instructions to the bank and what became of them")
public class PaymentResource {
    private final PaymentReading reading;
    private final PaymentCommands commands;

    PaymentResource(PaymentReading reading, PaymentCommands commands) {
        this.reading = reading;
        this.commands = commands;
    }

    @GET
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "listPayments", summary = "Instructions in the caller's reach, newest first")
    public Page<PaymentView> list(@QueryParam("status") @Parameter(description = "in this state only") PaymentStatus status,
                                  @Valid @BeanParam PageRequest page) {
        return reading.list(status, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "getPayment", summary = "One instruction: payee as it was then, whose hands it went through, what the bank did")
    public PaymentView get(@PathParam("id") @Parameter(description = Docs.PAYMENT) Id id) {
        return reading.get(id.value());
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Role.CASHIER)
    @Operation(operationId = "confirmPayment", summary = "The bank has paid: its serial number and day")
    public PaymentView confirm(@PathParam("id") @Parameter(description = Docs.PAYMENT) Id id,
                               @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key, @NotNull @Valid ConfirmPayment body) {
        return commands.confirm(id.value(), RequestKey.required(key), body);
    }

    @POST
    @Path("/{id}/doubt")
    @RolesAllowed(Role.CASHIER)
    @Operation(operationId = "doubtPayment", summary = "Nobody knows what the bank did: it timed out or does not answer. No new attempt until it is known")
    public PaymentView doubt(@PathParam("id") @Parameter(description = Docs.PAYMENT) Id id,
                             @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key, @NotNull @Valid Said body) {
        return commands.doubt(id.value(), RequestKey.required(key), body.reason());
    }

    @POST
    @Path("/{id}/failure")
    @RolesAllowed(Role.CASHIER)
    @Operation(operationId = "failPayment", summary = "The bank says that it did not pay: refused, never accepted, or sent back")
    public PaymentView fail(@PathParam("id") @Parameter(description = Docs.PAYMENT) Id id,
                            @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key, @NotNull @Valid FailPayment body) {
        return commands.fail(id.value(), RequestKey.required(key), body);
    }

    @POST
    @Path("/{id}/reconciliation")
    @RolesAllowed(Role.FINANCE_APPROVER)
    @Operation(operationId = "reconcilePayment", summary = "Closes an instruction nobody knows about as not carried out, with the reason; never by who sent it",
            description = "The caller's one-time code is asked for again.")
    public PaymentView reconcile(@PathParam("id") @Parameter(description = Docs.PAYMENT) Id id,
                                 @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key,
                                 @HeaderParam(SecondFactor.HEADER) @Size(max = 20) @Parameter(description = Docs.CODE) String code,
                                 @NotNull @Valid Said body) {
        return commands.reconcile(id.value(), RequestKey.required(key), body.reason());
    }
}
