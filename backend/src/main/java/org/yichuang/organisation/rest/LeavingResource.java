package org.yichuang.organisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.organisation.ExitObstacle;
import org.yichuang.organisation.service.ExitQueries;
import org.yichuang.organisation.service.ExitService;
import org.yichuang.organisation.wire.AskExit;
import org.yichuang.organisation.wire.ExitView;

@Path("/api/v1/organisations/{id}")
@Tag(name = "Exit requests")
public class LeavingResource {
    private final ExitService service;
    private final ExitQueries queries;

    LeavingResource(ExitService service, ExitQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @POST
    @Path("/exit-request")
    @RolesAllowed(Role.APPLICANT_OWNER)
    @Operation(operationId = "askToLeave", summary = "The owner asks, with the members' decision, that the organisation leave the register",
            description = "Refused with `exit-obstructed` and the whole list while something has to be settled first.")
    public ExitView ask(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid AskExit body) {
        return service.ask(id, RequestKey.required(key), body);
    }

    @GET
    @Path("/exit-obstacles")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.TOWNSHIP_OFFICER})
    @Operation(operationId = "listExitObstacles", summary = "What the organisation has to settle before it can leave; empty when nothing stands in the way")
    public List<ExitObstacle> obstacles(@PathParam("id") Id id) {
        return queries.obstacles(id);
    }
}
