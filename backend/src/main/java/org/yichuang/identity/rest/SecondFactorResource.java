package org.yichuang.identity.rest;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.identity.SecondFactor;
import org.yichuang.identity.service.Enrolment;
import org.yichuang.identity.service.RecoveryCodes;
import org.yichuang.identity.service.RequestProof;
import org.yichuang.identity.service.SecondFactorService;

@Path("/api/v1/accounts/me/second-factor")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class SecondFactorResource {
    private static final String FRESH = "a code of the authenticator that was not used before, or a recovery code";
    private final SecondFactorService service;
    private final RequestProof request;

    SecondFactorResource(SecondFactorService service, RequestProof request) {
        this.service = service;
        this.request = request;
    }

    @POST
    @WhileLimited
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "beginSecondFactor", summary = "Set up an authenticator", description = "It counts once a code of it was confirmed.")
    @APIResponse(responseCode = "201", description = "a key for the authenticator, shown this once",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Enrolment.class)))
    public RestResponse<Enrolment> begin() {
        return RestResponse.ResponseBuilder.<Enrolment>created(URI.create("/api/v1/accounts/me/second-factor")).entity(service.begin())
                .header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("/confirmation")
    @WhileLimited
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmSecondFactor", summary = "Show that the authenticator works",
            description = "Answers with recovery codes, shown this once. Sign-in asks for a code from now on.")
    public RecoveryCodes confirm(@NotNull @Valid OneTimeCode body) {
        return service.confirm(body.code(), request.sessionId());
    }

    @POST
    @Path("/recovery-codes")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "renewRecoveryCodes", summary = "New recovery codes; the old ones stop working")
    public RecoveryCodes renew(@HeaderParam(SecondFactor.HEADER) @Size(max = 20) @Parameter(description = FRESH) String code) {
        return service.renewCodes();
    }

    @DELETE
    @Operation(operationId = "removeSecondFactor", summary = "Give up the authenticator", description = "Whose role needs one has to set up another before going on.")
    @APIResponse(responseCode = "204", description = "removed")
    public void remove(@HeaderParam(SecondFactor.HEADER) @Size(max = 20) @Parameter(description = FRESH) String code) {
        service.remove();
    }
}
