package org.yichuang.disbursement.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.disbursement.domain.LineStatus;
import org.yichuang.disbursement.service.LineCommands;
import org.yichuang.disbursement.service.StatementReading;
import org.yichuang.disbursement.service.StatementService;
import org.yichuang.disbursement.wire.LineView;
import org.yichuang.disbursement.wire.MatchLine;
import org.yichuang.disbursement.wire.Said;
import org.yichuang.disbursement.wire.StatementView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/bank-statements")
@Tag(name = "Bank statements", description = "What the bank says happened, held against what the books ordered")
public class BankStatementResource {
    private final StatementService service;
    private final LineCommands lines;
    private final StatementReading reading;

    BankStatementResource(StatementService service, LineCommands lines, StatementReading reading) {
        this.service = service;
        this.lines = lines;
        this.reading = reading;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Role.FINANCE_CLERK)
    @Operation(operationId = "importBankStatement", summary = "Takes in a bank's list; lines that are known by their serial number are left alone",
            description = "CSV (UTF-8 or GB18030) or XLSX, at most 8 MB and 5,000 lines. Payments are recognised by serial number, by the key they were sent "
                    + "with, or by amount and payee where only one fits. A second debit for a paid part becomes a difference at once.")
    public RestResponse<StatementView> bringIn(@QueryParam("poolId") @NotNull @Parameter(description = "pool whose account it is") Id poolId,
                                               @QueryParam("layout") @DefaultValue("common") @Pattern(regexp = "[a-z0-9-]{1,40}")
                                               @Parameter(description = "key of the layout") String layout,
                                               @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key,
                                               @NotNull @Size(min = 1) byte[] file) {
        var view = service.bringIn(poolId.value(), layout, file, RequestKey.required(key));
        return ResponseBuilder.<StatementView>created(URI.create("/api/v1/bank-statements/" + view.id())).entity(view).build();
    }

    @GET
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "listBankStatements", summary = "Statements in the caller's reach, newest first")
    public Page<StatementView> list(@Valid @BeanParam PageRequest page) {
        return reading.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "getBankStatement", summary = "One statement and what became of its lines")
    public StatementView get(@PathParam("id") @Parameter(description = Docs.STATEMENT) Id id) {
        return reading.get(id.value());
    }

    @GET
    @Path("/{id}/lines")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "listBankLines", summary = "The lines of a statement in the order of the file")
    public Page<LineView> lines(@PathParam("id") @Parameter(description = Docs.STATEMENT) Id id,
                                @QueryParam("status") @Parameter(description = "in this state only") LineStatus status, @Valid @BeanParam PageRequest page) {
        return reading.lines(id.value(), status, page);
    }

    @POST
    @Path("/{id}/lines/{line}/match")
    @RolesAllowed(Role.FINANCE_CLERK)
    @Operation(operationId = "matchBankLine", summary = "Says which payment a debit is; an open one is confirmed by it")
    public LineView match(@PathParam("id") @Parameter(description = Docs.STATEMENT) Id id, @PathParam("line") @Parameter(description = Docs.LINE) Id line,
                          @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key, @NotNull @Valid MatchLine body) {
        return lines.match(id.value(), line.value(), RequestKey.required(key), body);
    }

    @POST
    @Path("/{id}/lines/{line}/difference")
    @RolesAllowed(Role.FINANCE_CLERK)
    @Operation(operationId = "differBankLine", summary = "Says that nobody ordered a debit: it stands open in the books and is followed up")
    public LineView differs(@PathParam("id") @Parameter(description = Docs.STATEMENT) Id id, @PathParam("line") @Parameter(description = Docs.LINE) Id line,
                            @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key, @NotNull @Valid Said body) {
        return lines.differs(id.value(), line.value(), RequestKey.required(key), body.reason());
    }

    @POST
    @Path("/{id}/lines/{line}/receipt")
    @RolesAllowed(Role.FINANCE_CLERK)
    @Operation(operationId = "receiveBankLine", summary = "Money that came in waits in the books to be assigned to a refund")
    public LineView received(@PathParam("id") @Parameter(description = Docs.STATEMENT) Id id, @PathParam("line") @Parameter(description = Docs.LINE) Id line,
                             @HeaderParam("Idempotency-Key") @Parameter(description = Docs.KEY) RequestKey key, @NotNull @Valid Said body) {
        return lines.received(id.value(), line.value(), RequestKey.required(key), body.reason());
    }
}
