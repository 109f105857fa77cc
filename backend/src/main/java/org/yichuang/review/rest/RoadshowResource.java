package org.yichuang.review.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.review.service.Absent;
import org.yichuang.review.service.AppearancesView;
import org.yichuang.review.service.OrderAppearances;
import org.yichuang.review.service.Present;
import org.yichuang.review.service.Roadshow;

@Path("/api/v1/assignments/{id}")
@Tag(name = "Assignments")
public class RoadshowResource {
    private final Roadshow roadshow;

    RoadshowResource(Roadshow roadshow) {
        this.roadshow = roadshow;
    }

    @GET
    @Path("/appearances")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR, Role.REVIEWER})
    @Operation(operationId = "getAppearances", summary = "The running order of a roadshow and who presents now, for the desk and for those who judge it")
    public AppearancesView get(@PathParam("id") Id id) {
        return roadshow.get(id.value());
    }

    @PUT
    @Path("/appearances")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR})
    @Operation(operationId = "orderAppearances", summary = "Draws or sets the order of appearance; a drawn one stands, a set one until the first presents")
    public AppearancesView order(@PathParam("id") Id id, @HeaderParam("If-Match") @Parameter(description = ReviewDocs.IF_MATCH) IfMatch expected,
                                 @NotNull @Valid OrderAppearances body) {
        return roadshow.order(id.value(), expected, body);
    }

    @POST
    @Path("/presentation")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR})
    @Operation(operationId = "presentApplication", summary = "Says who presents now; its scoring opens, and whoever presented before is through")
    public AppearancesView present(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") @Parameter(description = ReviewDocs.KEY) RequestKey key,
                                   @NotNull @Valid Present body) {
        return roadshow.present(id.value(), RequestKey.required(key), body);
    }

    @POST
    @Path("/absence")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR})
    @Operation(operationId = "markAbsent", summary = "Notes that nobody came to present; there is nothing to score then")
    public AppearancesView absent(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") @Parameter(description = ReviewDocs.KEY) RequestKey key,
                                  @NotNull @Valid Absent body) {
        return roadshow.absent(id.value(), RequestKey.required(key), body);
    }
}
