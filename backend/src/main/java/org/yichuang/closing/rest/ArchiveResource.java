package org.yichuang.closing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.closing.service.ArchiveProject;
import org.yichuang.closing.service.ArchiveRow;
import org.yichuang.closing.service.ArchiveService;
import org.yichuang.closing.service.ArchiveView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/archives")
@Tag(name = "Archives", description = "Everything a project consists of, under a manifest of hashes")
@RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.AUDITOR})
public class ArchiveResource {
    private final ArchiveService service;

    ArchiveResource(ArchiveService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listArchives", summary = "Archives of the caller's region, newest first")
    public Page<ArchiveRow> list(@BeanParam @Valid PageRequest page) {
        return service.list(page);
    }

    @POST
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "archiveProject", summary = "Put a settled project into its archive; it is locked from then on")
    @APIResponse(responseCode = "201", description = "archived",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ArchiveView.class)))
    public RestResponse<ArchiveView> make(@HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid ArchiveProject body) {
        var view = service.make(RequestKey.required(key), body);
        return RestResponse.ResponseBuilder.<ArchiveView>created(URI.create("/api/v1/archives/" + view.id())).entity(view).build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getArchive", summary = "An archive with its table of contents")
    public ArchiveView get(@PathParam("id") Id id) {
        return service.get(id.value());
    }

    @GET
    @Path("/{id}/content")
    @Produces("application/zip")
    @Operation(operationId = "getArchiveContent", summary = "The archive as a ZIP, the same to the byte every time; each reading is recorded")
    @APIResponse(responseCode = "200", description = "manifest.json first, then every entry",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") Id id) {
        var archive = service.open(id.value());
        return Response.ok((StreamingOutput) out -> service.write(archive, out), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + archive.projectCode() + ".zip\"")
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "private, no-store").build();
    }
}
