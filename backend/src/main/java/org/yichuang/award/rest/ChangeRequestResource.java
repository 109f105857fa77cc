package org.yichuang.award.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.award.ChangeStatus;
import org.yichuang.award.service.ChangeReading;
import org.yichuang.award.service.ChangeRequests;
import org.yichuang.award.wire.AddOpinion;
import org.yichuang.award.wire.AskForChange;
import org.yichuang.award.wire.AwardWords;
import org.yichuang.award.wire.ChangeAssessmentView;
import org.yichuang.award.wire.ChangeOpeningsView;
import org.yichuang.award.wire.ChangeView;
import org.yichuang.award.wire.DecideRevision;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/change-requests")
@Tag(name = "Change requests", description = "Changes while a project runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class ChangeRequestResource {
    private final ChangeReading reading;
    private final ChangeRequests changes;

    ChangeRequestResource(ChangeReading reading, ChangeRequests changes) {
        this.reading = reading;
        this.changes = changes;
    }

    @GET
    @Operation(operationId = "listChangeRequests", summary = "Change requests the caller may see, newest first")
    public Page<ChangeView> list(@QueryParam("projectId") Id projectId, @QueryParam("status") ChangeStatus status, @BeanParam @Valid PageRequest page) {
        return reading.list(projectId == null ? null : projectId.value(), status, page);
    }

    @GET
    @Path("/openings")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY})
    @Operation(operationId = "getChangeOpenings", summary = "Which kinds of change can be asked for now, and why others are closed",
            description = "A request that clashes with one that waits is refused by the same table.")
    public ChangeOpeningsView openings(@QueryParam("projectId") @NotNull Id projectId) {
        return changes.openings(projectId.value());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getChangeRequest", summary = "One change request")
    public ChangeView get(@PathParam("id") Id id) {
        return reading.get(id.value());
    }

    @POST
    @Path("/assessment")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY})
    @Operation(operationId = "assessChange", summary = "What a change would need; nothing is kept",
            description = "Moves between budget lines are summed over the project's whole life, gross: up to the tolerance a notice is enough, exactly the limit included.")
    public ChangeAssessmentView assess(@NotNull @Valid AskForChange body) {
        return changes.assess(body);
    }

    @POST
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY})
    @Operation(operationId = "askForChange", summary = "Ask for a change; what needs no approval counts at once")
    @APIResponse(responseCode = "201", description = "asked", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public RestResponse<ChangeView> ask(@HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid AskForChange body) {
        var view = changes.ask(key, body);
        return RestResponse.ResponseBuilder.<ChangeView>created(URI.create("/api/v1/change-requests/" + view.id())).entity(view).build();
    }

    @POST
    @Path("/{id}/opinion")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "addOpinion", summary = "Write down what a third party thinks of it, where the rules ask for that")
    public ChangeView opinion(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid AddOpinion body) {
        return changes.opinion(id.value(), expected, body);
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "decideChange", summary = "Approve or refuse; what is approved makes a new frozen version")
    public ChangeView decide(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                             @NotNull @Valid DecideRevision body) {
        return changes.decide(id.value(), expected, key, body.accepted(), body.words());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY})
    @Operation(operationId = "withdrawChange", summary = "Take a request back before it is decided; it then counts no more")
    public ChangeView withdraw(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid AwardWords body) {
        return changes.withdraw(id.value(), expected, body.words());
    }
}
