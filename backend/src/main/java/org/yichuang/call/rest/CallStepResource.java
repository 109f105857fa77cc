package org.yichuang.call.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.call.service.CallCorrecting;
import org.yichuang.call.service.CallPublication;
import org.yichuang.call.service.CallView;
import org.yichuang.call.service.CorrectCall;
import org.yichuang.call.service.ResumeCall;
import org.yichuang.call.service.StopCall;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;

@Path("/api/v1/calls/{id}")
@Tag(name = "Calls")
public class CallStepResource {
    private final CallPublication publication;
    private final CallCorrecting correcting;

    CallStepResource(CallPublication publication, CallCorrecting correcting) {
        this.publication = publication;
        this.correcting = correcting;
    }

    @POST
    @Path("/publication")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "publishCall", summary = "Publishes a call: freezes its rules and gives it its number; refused with all that is missing")
    public CallView publish(@PathParam("id") @Parameter(description = CallDocs.ID) Id id,
                            @HeaderParam("If-Match") @Parameter(description = CallDocs.IF_MATCH) IfMatch expected,
                            @HeaderParam("Idempotency-Key") @Parameter(description = CallDocs.KEY) RequestKey key) {
        return publication.publish(id.value(), IfMatch.required(expected), RequestKey.required(key));
    }

    @POST
    @Path("/correction")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "correctCall", summary = "Publishes a correction: new rules with a reason, or a later deadline; it extends the deadline for all")
    public CallView correct(@PathParam("id") @Parameter(description = CallDocs.ID) Id id,
                            @HeaderParam("If-Match") @Parameter(description = CallDocs.IF_MATCH) IfMatch expected,
                            @HeaderParam("Idempotency-Key") @Parameter(description = CallDocs.KEY) RequestKey key,
                            @NotNull @Valid CorrectCall body) {
        return correcting.correct(id.value(), IfMatch.required(expected), RequestKey.required(key), body);
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "cancelCall", summary = "Cancels a call with a published reason; once published only the bureau lead may")
    public CallView cancel(@PathParam("id") @Parameter(description = CallDocs.ID) Id id,
                           @HeaderParam("If-Match") @Parameter(description = CallDocs.IF_MATCH) IfMatch expected,
                           @HeaderParam("Idempotency-Key") @Parameter(description = CallDocs.KEY) RequestKey key,
                           @NotNull @Valid StopCall body) {
        return publication.cancel(id.value(), IfMatch.required(expected), RequestKey.required(key), body);
    }

    @POST
    @Path("/suspension")
    @RolesAllowed(Role.BUREAU_LEAD)
    @Operation(operationId = "suspendCall", summary = "Suspends a published call with a published reason; nothing can be submitted meanwhile")
    public CallView suspend(@PathParam("id") @Parameter(description = CallDocs.ID) Id id,
                            @HeaderParam("If-Match") @Parameter(description = CallDocs.IF_MATCH) IfMatch expected,
                            @HeaderParam("Idempotency-Key") @Parameter(description = CallDocs.KEY) RequestKey key,
                            @NotNull @Valid StopCall body) {
        return publication.suspend(id.value(), IfMatch.required(expected), RequestKey.required(key), body);
    }

    @POST
    @Path("/resumption")
    @RolesAllowed(Role.BUREAU_LEAD)
    @Operation(operationId = "resumeCall", summary = "Takes up a suspended call where the clock has it now, with a later deadline for all if given")
    public CallView resume(@PathParam("id") @Parameter(description = CallDocs.ID) Id id,
                           @HeaderParam("If-Match") @Parameter(description = CallDocs.IF_MATCH) IfMatch expected,
                           @HeaderParam("Idempotency-Key") @Parameter(description = CallDocs.KEY) RequestKey key,
                           @NotNull @Valid ResumeCall body) {
        return correcting.resume(id.value(), IfMatch.required(expected), RequestKey.required(key), body);
    }
}
