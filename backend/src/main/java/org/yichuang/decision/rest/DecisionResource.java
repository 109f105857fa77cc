package org.yichuang.decision.rest;

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
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.decision.DecisionStatus;
import org.yichuang.decision.service.DecisionDrafting;
import org.yichuang.decision.service.DecisionQueries;
import org.yichuang.decision.wire.DecisionRow;
import org.yichuang.decision.wire.DecisionView;
import org.yichuang.decision.wire.DraftDecision;
import org.yichuang.decision.wire.EditDecision;
import org.yichuang.decision.wire.MinutesView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/decisions")
@Tag(name = "Decisions", description = "From ranking lists to award and reserve lists")
public class DecisionResource {
    private final DecisionDrafting drafting;
    private final DecisionQueries queries;

    DecisionResource(DecisionDrafting drafting, DecisionQueries queries) {
        this.drafting = drafting;
        this.queries = queries;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "beginDecision", summary = "Begins a decision from the newest rankings",
            description = "Every line comes with its outcome and the reason for it. A later decision of the same call changes only what is still open.")
    public RestResponse<DecisionView> begin(@HeaderParam("Idempotency-Key") @Parameter(description = DecisionDocs.KEY) RequestKey key,
                                            @NotNull @Valid DraftDecision body) {
        var view = drafting.begin(RequestKey.required(key), body);
        return ResponseBuilder.<DecisionView>created(URI.create("/api/v1/decisions/" + view.id())).entity(view).build();
    }

    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "listDecisions", summary = "Decisions in the caller's reach, newest first")
    public Page<DecisionRow> list(@QueryParam("callId") @Parameter(description = "of this call only") Id callId,
                                  @QueryParam("status") @Parameter(description = "in this state only") DecisionStatus status,
                                  @Valid @BeanParam PageRequest page) {
        return queries.list(callId, status, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "getDecision", summary = "A decision with its lists, its money and what the caller may do")
    public DecisionView get(@PathParam("id") @Parameter(description = DecisionDocs.ID) Id id) {
        return queries.get(id.value());
    }

    @GET
    @Path("/{id}/minutes")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "getDecisionMinutes", summary = "The minutes in both languages; frozen with their hash once it is approved")
    public MinutesView minutes(@PathParam("id") @Parameter(description = DecisionDocs.ID) Id id) {
        return queries.minutes(id.value());
    }

    @PUT
    @Path("/{id}/content")
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "editDecision", summary = "Sets pools and departures of a draft; everything else is computed anew",
            description = "A departure needs its reason and must have the effect it says. Pass marks, quotas and the money itself are not departed from.")
    public DecisionView edit(@PathParam("id") @Parameter(description = DecisionDocs.ID) Id id,
                             @HeaderParam("If-Match") @Parameter(description = DecisionDocs.IF_MATCH) IfMatch expected,
                             @NotNull @Valid EditDecision body) {
        return drafting.edit(id.value(), IfMatch.required(expected), body);
    }

    @POST
    @Path("/{id}/refreshing")
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "refreshDecision", summary = "Computes a draft on the newest rankings and rules; departures stay")
    public DecisionView refresh(@PathParam("id") @Parameter(description = DecisionDocs.ID) Id id,
                                @HeaderParam("If-Match") @Parameter(description = DecisionDocs.IF_MATCH) IfMatch expected) {
        return drafting.refresh(id.value(), IfMatch.required(expected));
    }
}
