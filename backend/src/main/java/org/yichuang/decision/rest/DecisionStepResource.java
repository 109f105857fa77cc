package org.yichuang.decision.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.decision.service.Announcing;
import org.yichuang.decision.service.DecisionApproval;
import org.yichuang.decision.service.DecisionDrafting;
import org.yichuang.decision.wire.AnnounceDecision;
import org.yichuang.decision.wire.DecisionView;
import org.yichuang.decision.wire.Words;
import org.yichuang.identity.Role;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;

@Path("/api/v1/decisions/{id}")
@Tag(name = "Decisions")
public class DecisionStepResource {
    private final DecisionDrafting drafting;
    private final DecisionApproval approval;
    private final Announcing announcing;

    DecisionStepResource(DecisionDrafting drafting, DecisionApproval approval, Announcing announcing) {
        this.drafting = drafting;
        this.approval = approval;
        this.announcing = announcing;
    }

    @POST
    @Path("/proposal")
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "proposeDecision", summary = "Puts a draft before the lead; from then on nothing of it changes")
    public DecisionView propose(@PathParam("id") @Parameter(description = DecisionDocs.ID) Id id,
                                @HeaderParam("If-Match") @Parameter(description = DecisionDocs.IF_MATCH) IfMatch expected,
                                @HeaderParam("Idempotency-Key") @Parameter(description = DecisionDocs.KEY) RequestKey key) {
        return drafting.propose(id.value(), IfMatch.required(expected), RequestKey.required(key));
    }

    @POST
    @Path("/return")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "takeBackDecision", summary = "Makes a draft again of what was proposed, with words")
    public DecisionView takeBack(@PathParam("id") @Parameter(description = DecisionDocs.ID) Id id,
                                 @HeaderParam("If-Match") @Parameter(description = DecisionDocs.IF_MATCH) IfMatch expected,
                                 @HeaderParam("Idempotency-Key") @Parameter(description = DecisionDocs.KEY) RequestKey key, @NotNull @Valid Words body) {
        return drafting.takeBack(id.value(), IfMatch.required(expected), RequestKey.required(key), body.words());
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Role.BUREAU_LEAD)
    @Operation(operationId = "approveDecision", summary = "Approves exactly what was proposed; money is set aside and the minutes are frozen",
            description = "Refused when rankings, rules, lines or pools are no longer what was proposed, and for whoever drafted or proposed it.")
    public DecisionView approve(@PathParam("id") @Parameter(description = DecisionDocs.ID) Id id,
                                @HeaderParam("If-Match") @Parameter(description = DecisionDocs.IF_MATCH) IfMatch expected,
                                @HeaderParam("Idempotency-Key") @Parameter(description = DecisionDocs.KEY) RequestKey key,
                                @HeaderParam(SecondFactor.HEADER) @Size(max = 20) @Parameter(description = DecisionDocs.CODE) String code) {
        return approval.approve(id.value(), IfMatch.required(expected), RequestKey.required(key));
    }

    @POST
    @Path("/discarding")
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "discardDecision", summary = "Gives a draft up; it stays readable")
    public DecisionView discard(@PathParam("id") @Parameter(description = DecisionDocs.ID) Id id,
                                @HeaderParam("If-Match") @Parameter(description = DecisionDocs.IF_MATCH) IfMatch expected,
                                @HeaderParam("Idempotency-Key") @Parameter(description = DecisionDocs.KEY) RequestKey key, @NotNull @Valid Words body) {
        return drafting.discard(id.value(), IfMatch.required(expected), RequestKey.required(key), body.words());
    }

    @POST
    @Path("/publicity")
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "announceDecision", summary = "Posts the award and reserve lists; afterwards only lines that changed",
            description = "The notice ends at 24:00 of its last counted day. Lines that nobody could overturn are then confirmed.")
    public DecisionView announce(@PathParam("id") @Parameter(description = DecisionDocs.ID) Id id,
                                 @HeaderParam("If-Match") @Parameter(description = DecisionDocs.IF_MATCH) IfMatch expected,
                                 @HeaderParam("Idempotency-Key") @Parameter(description = DecisionDocs.KEY) RequestKey key,
                                 @NotNull @Valid AnnounceDecision body) {
        return announcing.announce(id.value(), IfMatch.required(expected), RequestKey.required(key), body.firstDay());
    }
}
