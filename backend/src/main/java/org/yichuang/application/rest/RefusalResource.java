package org.yichuang.application.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.application.service.ApplicationQueries;
import org.yichuang.application.service.ApplicationView;
import org.yichuang.application.service.DecideObjection;
import org.yichuang.application.service.ObjectionService;
import org.yichuang.application.service.RaiseObjection;
import org.yichuang.application.service.RefusalObjectionView;
import org.yichuang.application.service.ReopeningService;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.Language;

@Path("/api/v1/applications/{id}")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RefusalResource {
    private final ObjectionService objections;
    private final ReopeningService reopening;
    private final ApplicationQueries queries;
    private final BusinessClock clock;

    RefusalResource(ObjectionService objections, ReopeningService reopening, ApplicationQueries queries, BusinessClock clock) {
        this.objections = objections;
        this.reopening = reopening;
        this.queries = queries;
        this.clock = clock;
    }

    @POST
    @Path("/objections")
    @RolesAllowed(Role.APPLICANT_OWNER)
    @Operation(operationId = "objectToRefusal", summary = "Object to a refusal within the working days of the rule book, once")
    public RefusalObjectionView raise(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid RaiseObjection body) {
        return objections.raise(id.value(), key, body, clock.now());
    }

    @GET
    @Path("/objections")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY, Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD,
        Role.OPERATOR, Role.AUDITOR})
    @Operation(operationId = "listRefusalObjections", summary = "Objections to refusals of this application, oldest first")
    public List<RefusalObjectionView> list(@PathParam("id") Id id) {
        return objections.list(id.value());
    }

    @POST
    @Path("/objections/{objectionId}/decision")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "decideRefusalObjection", summary = "Decide on an objection; never by the one who refused",
            description = "Upheld, the application goes on as if that check had passed it; rejected, the refusal stands.")
    public RefusalObjectionView decide(@PathParam("id") Id id, @PathParam("objectionId") Id objectionId, @HeaderParam("Idempotency-Key") RequestKey key,
                                       @NotNull @Valid DecideObjection body) {
        return objections.decide(id.value(), objectionId.value(), key, body);
    }

    @POST
    @Path("/reopening")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "reopenApplication", summary = "Take a checked application up again, with a reason",
            description = "A refused one goes back to the check that refused it, an eligible one to the bureau's check while no stage above rests on it.")
    public ApplicationView reopen(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                                  @HeaderParam("Accept-Language") @Parameter(hidden = true) String language, @NotNull @Valid GiveReason body) {
        reopening.reopen(id.value(), expected, key, body.reason().strip());
        return queries.view(id.value(), Language.accepted(language));
    }
}
