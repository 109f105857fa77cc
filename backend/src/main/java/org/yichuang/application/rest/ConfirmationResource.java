package org.yichuang.application.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.application.service.GiveOpinion;
import org.yichuang.application.service.HandedIn;
import org.yichuang.application.service.OpinionService;
import org.yichuang.application.service.OpinionView;
import org.yichuang.application.service.SubmissionService;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.time.BusinessClock;

@Path("/api/v1/applications/{id}")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConfirmationResource {
    private final SubmissionService submissions;
    private final OpinionService opinions;
    private final BusinessClock clock;

    ConfirmationResource(SubmissionService submissions, OpinionService opinions, BusinessClock clock) {
        this.submissions = submissions;
        this.opinions = opinions;
        this.clock = clock;
    }

    @POST
    @Path("/confirmations")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.HOST_SIGNATORY})
    @Operation(operationId = "confirmApplication", summary = "Confirm for the organisation or for its host the version that was read",
            description = "With the last confirmation it is handed in; the instant at which that command reaches the server decides.")
    public HandedIn confirm(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                            @NotNull @Valid ConfirmApplication body) {
        return submissions.confirm(id.value(), expected, key, body.party(), clock.now());
    }

    @POST
    @Path("/confirmation-refusal")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY})
    @Operation(operationId = "refuseConfirmation", summary = "Give it back to be changed before it is confirmed; confirmations given so far fall away")
    @APIResponse(responseCode = "204", description = "given back")
    public void giveBack(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid GiveReason body) {
        submissions.takeBack(id.value(), expected, body.reason().strip());
    }

    @POST
    @Path("/village-opinion")
    @RolesAllowed(Role.VILLAGE_CONFIRMER)
    @Operation(operationId = "speakForVillage", summary = "Say for the village or community what it thinks, before the township checks")
    public OpinionView opinion(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid GiveOpinion body) {
        return opinions.give(id.value(), key, body);
    }
}
