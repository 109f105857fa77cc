package org.yichuang.review.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.review.service.RankingReading;
import org.yichuang.review.service.RankingService;
import org.yichuang.review.service.RankingView;
import org.yichuang.review.service.ReleaseComments;
import org.yichuang.review.service.Results;
import org.yichuang.review.service.SheetOnFile;

@Path("/api/v1/rankings")
@Tag(name = "Rankings", description = "What the scores come to, every version of it")
public class RankingResource {
    private final RankingReading reading;
    private final RankingService service;
    private final Results results;

    RankingResource(RankingReading reading, RankingService service, Results results) {
        this.results = results;
        this.reading = reading;
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "listRankings", summary = "Every version of every ranking list of a call, the newest of each first")
    public List<RankingView> list(@QueryParam("callId") @NotNull @Parameter(description = "the call") Id callId) {
        return reading.ofCall(callId.value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "getRanking", summary = "One version of a ranking list with how each score came about")
    public RankingView get(@PathParam("id") Id id) {
        return reading.get(id.value());
    }

    @GET
    @Path("/{id}/sheets")
    @RolesAllowed({Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "listSheetsOfRanking", summary = "Who gave what, void sheets with their reason; never shown to applicants or the public")
    public List<SheetOnFile> sheets(@PathParam("id") Id id) {
        return reading.sheets(id.value());
    }

    @POST
    @Path("/{id}/draw")
    @RolesAllowed({Role.PANEL_CHAIR, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "recordDraw", summary = "Records the seed that was drawn in public; tied applications are ordered by it")
    public RankingView draw(@PathParam("id") Id id, @HeaderParam("If-Match") @Parameter(description = ReviewDocs.IF_MATCH) IfMatch expected,
                            @NotNull @Valid DrawSeed body) {
        service.draw(id.value(), expected, body.seed());
        return reading.get(id.value());
    }

    @PUT
    @Path("/{id}/released-comments")
    @RolesAllowed({Role.PANEL_CHAIR, Role.BUREAU_LEAD})
    @Operation(operationId = "releaseComments", summary = "Says which remarks an applicant may read after the announcement, without their authors")
    public List<SheetOnFile> release(@PathParam("id") Id id, @NotNull @Valid ReleaseComments body) {
        return results.release(id.value(), body);
    }
}
