package org.yichuang.organisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.words.Language;
import org.yichuang.organisation.RowOutcome;
import org.yichuang.organisation.service.importing.ImportQueries;
import org.yichuang.organisation.service.importing.ImportService;
import org.yichuang.organisation.service.importing.ImportTemplate;
import org.yichuang.organisation.wire.ImportRowView;
import org.yichuang.organisation.wire.ImportView;
import org.yichuang.organisation.wire.Reason;

@Path("/api/v1/organisations/imports")
@Tag(name = "Organisations")
@RolesAllowed({Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR})
public class ImportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final ImportService service;
    private final ImportQueries queries;

    ImportResource(ImportService service, ImportQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "previewOrganisationImport", summary = "Send a file of organisations and see what it would do; nothing is brought in yet",
            description = "CSV (UTF-8 with or without mark, or GB18030) or XLSX under the headings of the template, at most 8 MB and 10,000 rows. A row "
                    + "finds its organisation by credit code, filing number, or name and village; an empty cell leaves what the register says.")
    @APIResponse(responseCode = "201", description = "looked at", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> preview(@NotNull @Size(min = 1) byte[] file) {
        var view = service.preview(file);
        return RestResponse.ResponseBuilder.<ImportView>created(URI.create("/api/v1/organisations/imports/" + view.id())).entity(view).build();
    }

    @GET
    @Operation(operationId = "listOrganisationImports", summary = "The imports within the caller's reach, newest first")
    public Page<ImportView> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    @GET
    @Path("/template")
    @Produces({"text/csv", XLSX})
    @Operation(operationId = "getOrganisationImportTemplate", summary = "An empty file with the headings")
    @APIResponse(responseCode = "200", description = "the file", content = {
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response template(@QueryParam("kind") @DefaultValue("XLSX") @Parameter(description = "kind of file") TemplateKind kind,
                             @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        var words = Language.accepted(language);
        boolean csv = kind == TemplateKind.CSV;
        return Response.ok(csv ? ImportTemplate.csv(words) : ImportTemplate.xlsx(words), csv ? "text/csv;charset=UTF-8" : XLSX)
                .header("Content-Disposition", "attachment; filename=organisations." + (csv ? "csv" : "xlsx")).build();
    }

    /** What the template comes as. */
    public enum TemplateKind { CSV, XLSX }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganisationImport", summary = "One import with its counts")
    public ImportView get(@PathParam("id") Id id) {
        return queries.get(id);
    }

    @GET
    @Path("/{id}/rows")
    @Operation(operationId = "listOrganisationImportRows", summary = "The rows of an import: every fault with column, value and way out, every difference")
    public Page<ImportRowView> rows(@PathParam("id") Id id, @QueryParam("outcome") @Parameter(description = "only rows that do this") RowOutcome outcome,
                                    @BeanParam @Valid PageRequest page, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return queries.rows(id, outcome, page, Language.accepted(language));
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(operationId = "confirmOrganisationImport", summary = "Bring in the rows without fault, as previewed or not at all")
    public ImportView confirm(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key) {
        return service.confirm(id, IfMatch.required(expected), RequestKey.required(key));
    }

    @POST
    @Path("/{id}/reversal")
    @Operation(operationId = "undoOrganisationImport", summary = "Take an import back as a whole while nothing else has touched its organisations")
    public ImportView undo(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                           @NotNull @Valid Reason body) {
        return service.undo(id, IfMatch.required(expected), RequestKey.required(key), body.reason().strip());
    }
}
