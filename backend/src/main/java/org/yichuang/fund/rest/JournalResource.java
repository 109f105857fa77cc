package org.yichuang.fund.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.fund.service.JournalExport;
import org.yichuang.fund.service.JournalFilter;
import org.yichuang.fund.service.JournalReading;
import org.yichuang.fund.service.JournalView;
import org.yichuang.fund.service.Statements;
import org.yichuang.fund.service.TrialBalance;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.words.Language;

@Path("/api/v1/journals")
@Tag(name = "Books")
public class JournalResource {
    private final JournalReading reading;
    private final JournalExport export;
    private final Statements statements;

    JournalResource(JournalReading reading, JournalExport export, Statements statements) {
        this.reading = reading;
        this.export = export;
        this.statements = statements;
    }

    @GET
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "listJournals", summary = "Journals that touch a pool in the caller's reach, newest first")
    public Page<JournalView> list(@Valid @BeanParam JournalFilter filter, @Valid @BeanParam PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "getJournal", summary = "One journal with both entries and what it undoes or was undone by")
    public JournalView get(@PathParam("id") @Parameter(description = "identifier of the journal") Id id) {
        return reading.get(id.value());
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "exportJournals", summary = "The same list as a table for a spreadsheet; no cell runs as a formula")
    @APIResponse(responseCode = "200", description = "CSV in UTF-8", content = @Content(mediaType = "text/csv",
            schema = @Schema(implementation = String.class)))
    public Response export(@Valid @BeanParam JournalFilter filter, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        var first = export.first(filter);
        return Response.ok((StreamingOutput) out -> export.write(filter, Language.accepted(language), first, out), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"journals.csv\"").header("Cache-Control", "private, no-store").build();
    }

    @GET
    @Path("/trial-balance")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "getTrialBalance", summary = "What every kind of account held at the end of a day; today if none is named")
    public TrialBalance trialBalance(@QueryParam("date") @Parameter(description = "day, Beijing time", example = "2026-12-31") LocalDate date,
                                     @QueryParam("poolId") @Parameter(description = "one pool only") Id poolId) {
        return statements.trial(date, poolId == null ? null : poolId.value());
    }
}
