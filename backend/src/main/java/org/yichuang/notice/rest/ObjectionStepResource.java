package org.yichuang.notice.rest;

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
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.notice.service.ObjectionHandling;
import org.yichuang.notice.wire.AcceptObjection;
import org.yichuang.notice.wire.DecideObjection;
import org.yichuang.notice.wire.ObjectionView;
import org.yichuang.notice.wire.Words;

@Path("/api/v1/objections/{id}")
@Tag(name = "Objections")
@RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
public class ObjectionStepResource {
    private static final String ID = "identifier of the objection";
    private static final String ETAG = "ETag of the objection";
    private final ObjectionHandling handling;

    ObjectionStepResource(ObjectionHandling handling) {
        this.handling = handling;
    }

    @POST
    @Path("/handling")
    @Operation(operationId = "takeObjection", summary = "The caller becomes the handler; the bureau lead may take it over from another")
    public ObjectionView take(@PathParam("id") @Parameter(description = ID) Id id,
                              @HeaderParam("If-Match") @Parameter(description = ETAG) IfMatch expected) {
        return handling.take(id.value(), IfMatch.required(expected));
    }

    @POST
    @Path("/acceptance")
    @Operation(operationId = "acceptObjection", summary = "Accepts it or not, with words for the objector; a line not objected to otherwise goes on")
    public ObjectionView accept(@PathParam("id") @Parameter(description = ID) Id id,
                                @HeaderParam("If-Match") @Parameter(description = ETAG) IfMatch expected, @NotNull @Valid AcceptObjection body) {
        return handling.accept(id.value(), IfMatch.required(expected), body.accepted(), body.words());
    }

    @POST
    @Path("/investigation")
    @Operation(operationId = "investigateObjection",
            summary = "Puts it to the organisation in words that do not tell who objected; the answer has its due day")
    public ObjectionView investigate(@PathParam("id") @Parameter(description = ID) Id id,
                                     @HeaderParam("If-Match") @Parameter(description = ETAG) IfMatch expected, @NotNull @Valid Words body) {
        return handling.investigate(id.value(), IfMatch.required(expected), body.words());
    }

    @POST
    @Path("/extension")
    @Operation(operationId = "extendObjection", summary = "Gives the decision more time, once, counted from the old due day")
    public ObjectionView extend(@PathParam("id") @Parameter(description = ID) Id id,
                                @HeaderParam("If-Match") @Parameter(description = ETAG) IfMatch expected, @NotNull @Valid Words body) {
        return handling.extend(id.value(), IfMatch.required(expected), body.words());
    }

    @POST
    @Path("/decision")
    @Operation(operationId = "decideObjection", summary = "Upholds or rejects it; the conclusion is published with the notice")
    public ObjectionView decide(@PathParam("id") @Parameter(description = ID) Id id,
                                @HeaderParam("If-Match") @Parameter(description = ETAG) IfMatch expected, @NotNull @Valid DecideObjection body) {
        return handling.decide(id.value(), IfMatch.required(expected), body.upheld(), body.words());
    }

    @POST
    @Path("/closing")
    @Operation(operationId = "closeObjection", summary = "Closes it when the objector has been told")
    public ObjectionView close(@PathParam("id") @Parameter(description = ID) Id id,
                               @HeaderParam("If-Match") @Parameter(description = ETAG) IfMatch expected) {
        return handling.close(id.value(), IfMatch.required(expected));
    }
}
