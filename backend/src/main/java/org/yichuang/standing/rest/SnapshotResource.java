package org.yichuang.standing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.identity.Role;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.standing.service.PublishSnapshot;
import org.yichuang.standing.service.SnapshotService;
import org.yichuang.standing.service.SnapshotView;

@Path("/api/v1/standing-snapshots")
@Tag(name = "Standing")
public class SnapshotResource {
    private final SnapshotService service;

    SnapshotResource(SnapshotService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "publishStandings", summary = "Publish the standing of all organisations on the last day of a month; it is frozen from then on")
    @APIResponse(responseCode = "201", description = "published", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SnapshotView.class)))
    public RestResponse<SnapshotView> publish(@HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid PublishSnapshot body) {
        var view = service.publish(RequestKey.required(key), body);
        return RestResponse.ResponseBuilder.<SnapshotView>created(URI.create("/api/v1/public/standings?month=" + view.month())).entity(view).build();
    }
}
