package org.yichuang.review.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.review.service.OwnSheets;
import org.yichuang.review.service.SheetLine;
import org.yichuang.review.service.SheetService;
import org.yichuang.review.service.SheetView;
import org.yichuang.review.service.WriteSheet;

@Path("/api/v1/score-sheets")
@Tag(name = "Score sheets", description = "A reviewer's own sheets; nobody sees anybody else's before the round is closed")
@RolesAllowed(Role.REVIEWER)
public class ScoreSheetResource {
    private final SheetService service;
    private final OwnSheets own;

    ScoreSheetResource(SheetService service, OwnSheets own) {
        this.service = service;
        this.own = own;
    }

    @GET
    @Operation(operationId = "listScoreSheets", summary = "The caller's own sheets that count, the oldest first")
    public Page<SheetLine> list(@Valid @BeanParam PageRequest page) {
        return own.list(page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getScoreSheet", summary = "One own sheet with its rubric; opens after declaring")
    public SheetView get(@PathParam("id") Id id) {
        return service.get(id.value());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "saveScoreSheet", summary = "Saves the sheet as it stands; may be incomplete")
    public SheetView save(@PathParam("id") Id id, @HeaderParam("If-Match") @Parameter(description = ReviewDocs.IF_MATCH) IfMatch expected,
                          @NotNull @Valid WriteSheet body) {
        return service.save(id.value(), expected, body);
    }

    @POST
    @Path("/{id}/submission")
    @Operation(operationId = "submitScoreSheet", summary = "Hands the sheet in; it is never edited afterwards")
    public SheetView submit(@PathParam("id") Id id, @HeaderParam("If-Match") @Parameter(description = ReviewDocs.IF_MATCH) IfMatch expected,
                            @HeaderParam("Idempotency-Key") @Parameter(description = ReviewDocs.KEY) RequestKey key) {
        return service.submit(id.value(), expected, RequestKey.required(key));
    }
}
