package org.yichuang.disbursement.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.disbursement.service.BankFiles;
import org.yichuang.disbursement.service.BatchReading;
import org.yichuang.disbursement.service.BatchService;
import org.yichuang.disbursement.wire.BatchView;
import org.yichuang.disbursement.wire.LayoutsView;
import org.yichuang.disbursement.wire.MakeBatch;
import org.yichuang.identity.Role;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.words.Language;

@Path("/api/v1/payment-batches")
@Tag(name = "Payment batches", description = "Approved parts that go to the bank in one file")
public class PaymentBatchResource {
    private final BatchService service;
    private final BatchReading reading;
    private final BankFiles files;

    PaymentBatchResource(BatchService service, BatchReading reading, BankFiles files) {
        this.service = service;
        this.reading = reading;
        this.files = files;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.CASHIER)
    @Operation(operationId = "makePaymentBatch", summary = "Instructs everything approved of a pool; what no longer passes its gate is left out with the reason",
            description = "The caller's one-time code is asked for again.")
    public RestResponse<BatchView> make(@HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key,
                                        @HeaderParam(SecondFactor.HEADER) @Size(max = 20) @Parameter(description = Docs.CODE) String code,
                                        @NotNull @Valid MakeBatch body) {
        var view = service.make(RequestKey.required(key), body);
        return ResponseBuilder.<BatchView>created(URI.create("/api/v1/payment-batches/" + view.id())).entity(view).build();
    }

    @GET
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "listPaymentBatches", summary = "Payment runs in the caller's reach, newest first")
    public Page<BatchView> list(@Valid @BeanParam PageRequest page) {
        return reading.list(page);
    }

    @GET
    @Path("/layouts")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "listBankFileLayouts", summary = "The files that can be written for banks and read from them")
    public LayoutsView layouts() {
        return files.layouts();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "getPaymentBatch", summary = "One payment run: what was sent, and what was left out and why")
    public BatchView get(@PathParam("id") @Parameter(description = Docs.BATCH) Id id) {
        return reading.get(id.value());
    }

    @GET
    @Path("/{id}/bank-file")
    @Produces("application/octet-stream")
    @RolesAllowed(Role.CASHIER)
    @Operation(operationId = "getPaymentBatchBankFile", summary = "The file for the bank, with whole account numbers; each time it is written is recorded")
    @APIResponse(responseCode = "200", description = "as the layout says", content = @Content(mediaType = "application/octet-stream",
            schema = @Schema(implementation = String.class, format = "binary")))
    public Response bankFile(@PathParam("id") @Parameter(description = Docs.BATCH) Id id,
                             @QueryParam("layout") @DefaultValue("csv-batch") @Pattern(regexp = "[a-z0-9-]{1,40}")
                             @Parameter(description = "key of the layout") String layout) {
        return file(files.forBank(id.value(), layout), "application/octet-stream", layout + "-" + id + (layout.startsWith("csv") ? ".csv" : ".txt"));
    }

    @GET
    @Path("/{id}/summary")
    @Produces("text/csv")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "getPaymentBatchSummary", summary = "The run as a table to print and sign, with the amounts in words and the numbers masked")
    @APIResponse(responseCode = "200", description = "CSV in UTF-8", content = @Content(mediaType = "text/csv",
            schema = @Schema(implementation = String.class)))
    public Response summary(@PathParam("id") @Parameter(description = Docs.BATCH) Id id,
                            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return file(files.forPeople(id.value(), Language.accepted(language)), "text/csv;charset=UTF-8", "payments-" + id + ".csv");
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content, type).header("Content-Disposition", "attachment; filename=\"" + name + "\"").header("Cache-Control", "private, no-store").build();
    }
}
