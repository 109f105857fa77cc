package org.yichuang.review.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.call.rules.ConflictGround;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.review.service.ConflictService;
import org.yichuang.review.service.ConflictView;
import org.yichuang.review.service.Declaration;
import org.yichuang.review.service.SeatView;

@Path("/api/v1/conflicts")
@Tag(name = "Conflicts", description = "Interests that keep a reviewer out of a group")
public class ConflictResource {
    private final ConflictService service;

    ConflictResource(ConflictService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Role.REVIEWER)
    @Operation(operationId = "declareInterests", summary = "A reviewer declares before a file opens, or steps back later; one conflict means out for the group")
    public SeatView declare(@NotNull @Valid Declaration body) {
        return service.declare(body);
    }

    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "listConflicts", summary = "Conflicts of one round, as they were found")
    public List<ConflictView> list(@QueryParam("roundId") @NotNull @Parameter(description = "the round") Id roundId) {
        return service.ofRound(roundId.value());
    }

    @GET
    @Path("/grounds")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR, Role.REVIEWER})
    @Operation(operationId = "listConflictGrounds", summary = "What would be a conflict in this round, by its own rule book")
    public List<ConflictGround> grounds(@QueryParam("roundId") @NotNull @Parameter(description = "the round") Id roundId) {
        return service.grounds(roundId.value());
    }
}
