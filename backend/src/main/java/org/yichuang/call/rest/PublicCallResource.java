package org.yichuang.call.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.call.service.PublicCall;
import org.yichuang.call.service.PublicCallLine;
import org.yichuang.call.service.PublicCalls;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.time.BusinessClock;

@Path("/api/v1/public/calls")
@Tag(name = "Public calls", description = "Calls for everybody, no account needed")
@PermitAll
public class PublicCallResource {
    private static final String SERVER_TIME = "Server-Time";
    private final PublicCalls calls;
    private final BusinessClock clock;

    PublicCallResource(PublicCalls calls, BusinessClock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listPublicCalls", summary = "Published calls: open ones first by deadline, then those to come, then those that are over")
    public Page<PublicCallLine> list(@Valid @BeanParam PageRequest page) {
        return calls.list(page);
    }

    /** The time goes into a header: in the body it would give every answer another ETag and nothing could be kept. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getPublicCall", summary = "Everything an applicant needs: dates, tracks, form, budget rules, how it is chosen, what follows")
    @APIResponse(responseCode = "200", description = "the call", headers = @Header(name = SERVER_TIME,
            description = "the instant the service goes by; a countdown follows it, not the visitor's clock", schema = @Schema(implementation = Instant.class)),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PublicCall.class)))
    public RestResponse<PublicCall> get(@PathParam("id") @Parameter(description = CallDocs.ID) Id id) {
        return ResponseBuilder.ok(calls.get(id.value())).header(SERVER_TIME, clock.now().toString()).build();
    }
}
