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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.disbursement.service.HoldCommands;
import org.yichuang.disbursement.service.PaymentCommands;
import org.yichuang.disbursement.service.TrancheCommands;
import org.yichuang.disbursement.service.TrancheFilter;
import org.yichuang.disbursement.service.TrancheReading;
import org.yichuang.disbursement.wire.PaymentView;
import org.yichuang.disbursement.wire.Said;
import org.yichuang.disbursement.wire.TrancheRow;
import org.yichuang.disbursement.wire.TrancheView;
import org.yichuang.identity.Role;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/tranches")
@Tag(name = "Tranches", description = "The parts of a grant: what each waits for, why it is not paid yet, and the way to the bank")
public class TrancheResource {
    private final TrancheReading reading;
    private final TrancheCommands commands;
    private final HoldCommands holds;
    private final PaymentCommands payments;

    TrancheResource(TrancheReading reading, TrancheCommands commands, HoldCommands holds, PaymentCommands payments) {
        this.reading = reading;
        this.commands = commands;
        this.holds = holds;
        this.payments = payments;
    }

    @GET
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY, Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD,
            Role.OPERATOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR})
    @Operation(operationId = "listTranches", summary = "Parts of grants in the caller's reach; what is to be paid first comes first")
    public Page<TrancheRow> list(@Valid @BeanParam TrancheFilter filter, @Valid @BeanParam PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY, Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD,
            Role.OPERATOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR})
    @Operation(operationId = "getTranche", summary = "One part: why it is not paid yet, whom it waits for and since when, every condition with its facts")
    public TrancheView get(@PathParam("id") @Parameter(description = Docs.TRANCHE) Id id) {
        return reading.get(id.value());
    }

    @POST
    @Path("/{id}/request")
    @RolesAllowed(Role.FINANCE_CLERK)
    @Operation(operationId = "requestTranche", summary = "Asks for the payment of a part that is due; refused with everything that stands in the way")
    public TrancheView request(@PathParam("id") @Parameter(description = Docs.TRANCHE) Id id,
                               @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key) {
        return commands.request(id.value(), RequestKey.required(key));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Role.FINANCE_APPROVER)
    @Operation(operationId = "approveTranche", summary = "Approves a part somebody else asked for; a large amount takes two approvers",
            description = "The caller's one-time code is asked for again.")
    public TrancheView approve(@PathParam("id") @Parameter(description = Docs.TRANCHE) Id id,
                               @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key,
                               @HeaderParam(SecondFactor.HEADER) @Size(max = 20) @Parameter(description = Docs.CODE) String code) {
        return commands.approve(id.value(), RequestKey.required(key));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Role.FINANCE_APPROVER)
    @Operation(operationId = "refuseTranche", summary = "Gives a requested or approved part back to the clerk, with the reason")
    public TrancheView refuse(@PathParam("id") @Parameter(description = Docs.TRANCHE) Id id,
                              @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key, @NotNull @Valid Said body) {
        return commands.refuse(id.value(), RequestKey.required(key), body.reason());
    }

    @POST
    @Path("/{id}/instruction")
    @RolesAllowed(Role.CASHIER)
    @Operation(operationId = "instructTranche", summary = "Tells the bank to pay an approved part; asked again it answers with the first instruction",
            description = "The gate is asked once more in the same transaction. The caller's one-time code is asked for again.")
    public PaymentView instruct(@PathParam("id") @Parameter(description = Docs.TRANCHE) Id id,
                                @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key,
                                @HeaderParam(SecondFactor.HEADER) @Size(max = 20) @Parameter(description = Docs.CODE) String code) {
        return payments.instruct(id.value(), RequestKey.required(key));
    }

    @POST
    @Path("/{id}/retry")
    @RolesAllowed(Role.FINANCE_APPROVER)
    @Operation(operationId = "retryTranche", summary = "Allows a new attempt after one that failed; refused while the one before may still be carried out",
            description = "The caller's one-time code is asked for again.")
    public TrancheView retry(@PathParam("id") @Parameter(description = Docs.TRANCHE) Id id,
                             @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key,
                             @HeaderParam(SecondFactor.HEADER) @Size(max = 20) @Parameter(description = Docs.CODE) String code) {
        return commands.retry(id.value(), RequestKey.required(key));
    }

    @POST
    @Path("/{id}/holds")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "holdTranche", summary = "Holds a part that has not gone to the bank, with the reason")
    public TrancheView hold(@PathParam("id") @Parameter(description = Docs.TRANCHE) Id id,
                            @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key, @NotNull @Valid Said body) {
        return holds.hold(id.value(), RequestKey.required(key), body.reason());
    }

    @POST
    @Path("/{id}/holds/{hold}/release")
    @RolesAllowed({Role.FINANCE_APPROVER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "releaseTranche", summary = "Lets a held part go on; a rule that still forbids money holds it again at once")
    public TrancheView release(@PathParam("id") @Parameter(description = Docs.TRANCHE) Id id, @PathParam("hold") @Parameter(description = Docs.HOLD) Id hold,
                               @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key, @NotNull @Valid Said body) {
        return holds.release(id.value(), hold.value(), RequestKey.required(key), body.reason());
    }
}
