package org.yichuang.organisation.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.service.FilingService;
import org.yichuang.organisation.wire.DraftFiling;
import org.yichuang.organisation.wire.FilingView;
import org.yichuang.organisation.wire.Opinion;

@Path("/api/v1/filings")
@Tag(name = "Filings", description = "Filing a group; the id is that of the organisation it becomes")
public class FilingResource {
    private final FilingService service;

    FilingResource(FilingService service) {
        this.service = service;
    }

    @POST
    @Authenticated
    @Operation(operationId = "draftFiling", summary = "Ask for a group to be filed. Whoever asks owns the group; the next access token carries the role")
    @APIResponse(responseCode = "201", description = "drafted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FilingView.class)))
    public RestResponse<FilingView> draft(@NotNull @Valid DraftFiling body) {
        var view = service.draft(body);
        return ResponseBuilder.<FilingView>created(URI.create("/api/v1/filings/" + view.organisation().id())).entity(view).build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getFiling", summary = "One filing within the caller's reach")
    public FilingView get(@PathParam("id") Id id) {
        return service.get(id);
    }

    @POST
    @Path("/{id}/village-opinion")
    @RolesAllowed(Role.VILLAGE_CONFIRMER)
    @Operation(operationId = "giveVillageOpinion", summary = "The village or community speaks on the filing; against it, the filing is refused")
    public FilingView villageSays(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid Opinion body) {
        return service.villageSays(id, expected, body);
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Role.TOWNSHIP_OFFICER)
    @Operation(operationId = "decideFiling", summary = "The township decides; in favour, the filing number is given")
    public FilingView decide(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid Opinion body) {
        return service.townshipDecides(id, expected, body);
    }
}
