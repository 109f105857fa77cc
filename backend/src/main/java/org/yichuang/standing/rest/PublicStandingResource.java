package org.yichuang.standing.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.standing.service.PublicBoard;
import org.yichuang.standing.service.PublicStandings;
import org.yichuang.standing.service.SnapshotService;
import org.yichuang.standing.service.SnapshotView;
import org.yichuang.standing.service.StandingRow;
import org.yichuang.standing.service.TrendPoint;

@Path("/api/v1/public")
@Tag(name = "Public")
@PermitAll
public class PublicStandingResource {
    private final PublicStandings standings;
    private final SnapshotService snapshots;

    PublicStandingResource(PublicStandings standings, SnapshotService snapshots) {
        this.standings = standings;
        this.snapshots = snapshots;
    }

    @GET
    @Path("/standings")
    @Operation(operationId = "listPublicStandings", summary = "A published board: the district's, a township's, a category's or a peer group's, first place first")
    public Page<StandingRow> board(@BeanParam @Valid PublicBoard board, @BeanParam @Valid PageRequest page) {
        return standings.board(board, page);
    }

    @GET
    @Path("/standings/{id}")
    @Operation(operationId = "getPublicStanding", summary = "One organisation in the published snapshots, the oldest first")
    public List<TrendPoint> trend(@PathParam("id") Id id) {
        return standings.trend(id.value());
    }

    @GET
    @Path("/standing-snapshots")
    @Operation(operationId = "listPublishedMonths", summary = "The months that were published, the newest first")
    public List<SnapshotView> months() {
        return snapshots.all();
    }
}
