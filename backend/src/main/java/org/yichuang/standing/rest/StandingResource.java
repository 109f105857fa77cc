package org.yichuang.standing.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.standing.service.ConfirmYear;
import org.yichuang.standing.service.DeclarationService;
import org.yichuang.standing.service.EnterMerit;
import org.yichuang.standing.service.StandingFilter;
import org.yichuang.standing.service.StandingQueries;
import org.yichuang.standing.service.StandingRow;
import org.yichuang.standing.service.StandingView;
import org.yichuang.standing.service.StrikeMerit;
import org.yichuang.standing.service.TrendPoint;

@Path("/api/v1/standings")
@Tag(name = "Standing", description = "Where an organisation stands in four dimensions, and why")
@Authenticated
public class StandingResource {
    private final StandingQueries queries;
    private final DeclarationService declarations;

    StandingResource(StandingQueries queries, DeclarationService declarations) {
        this.queries = queries;
        this.declarations = declarations;
    }

    @GET
    @Operation(operationId = "listStandings", summary = "Live scores within the caller's reach, the highest first")
    public Page<StandingRow> list(@BeanParam @Valid StandingFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getStanding", summary = "One organisation's live score, with every record that it rests on and what one more activity would change")
    public StandingView get(@PathParam("id") Id id) {
        return queries.get(id.value());
    }

    @GET
    @Path("/{id}/snapshots")
    @Operation(operationId = "listStandingSnapshots", summary = "The same organisation in the published snapshots, the oldest first")
    public List<TrendPoint> trend(@PathParam("id") Id id) {
        return queries.trend(id.value());
    }

    @POST
    @Path("/{id}/confirmations")
    @RolesAllowed({Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "confirmYear", summary = "Enter the yearly confirmation: what the organisation declares and which house rules hold")
    public StandingView confirm(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid ConfirmYear body) {
        return declarations.confirm(id.value(), RequestKey.required(key), body);
    }

    @POST
    @Path("/{id}/merits")
    @RolesAllowed({Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "enterMerit", summary = "Enter an honour or resources brought in, by their document")
    public StandingView enter(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid EnterMerit body) {
        return declarations.enter(id.value(), RequestKey.required(key), body);
    }

    @POST
    @Path("/{id}/merits/{meritId}/striking")
    @RolesAllowed({Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "strikeMerit", summary = "Strike out a merit that was entered by mistake; the entry stays readable in the record")
    public StandingView strike(@PathParam("id") Id id, @PathParam("meritId") Id meritId, @HeaderParam("Idempotency-Key") RequestKey key,
                               @NotNull @Valid StrikeMerit body) {
        return declarations.strike(id.value(), meritId.value(), RequestKey.required(key), body);
    }
}
