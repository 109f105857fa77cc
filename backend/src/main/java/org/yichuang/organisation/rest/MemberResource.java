package org.yichuang.organisation.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.service.MemberService;
import org.yichuang.organisation.wire.InvitationCode;
import org.yichuang.organisation.wire.InvitationEntry;
import org.yichuang.organisation.wire.InvitationView;
import org.yichuang.organisation.wire.MemberView;
import org.yichuang.organisation.wire.Membership;
import org.yichuang.organisation.wire.Successor;

/** Members of an organisation. */
@Path("/api/v1/organisations")
@Tag(name = "Organisations")
public class MemberResource {
    private final MemberService service;

    MemberResource(MemberService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/invitations")
    @ResponseStatus(201)
    @RolesAllowed({Role.APPLICANT_OWNER, Role.TOWNSHIP_OFFICER})
    @Operation(operationId = "inviteMember", summary = "Invite one person. The code in the answer is shown this once and is good for a week")
    @APIResponse(responseCode = "201", description = "invited",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InvitationView.class)))
    public InvitationView invite(@PathParam("id") Id id, @NotNull @Valid InvitationEntry body) {
        return service.invite(id, body.role());
    }

    @POST
    @Path("/invitations/acceptance")
    @Authenticated
    @Operation(operationId = "acceptInvitation", summary = "Become a member with the code of an invitation; the next access token carries the role")
    public Membership accept(@NotNull @Valid InvitationCode body) {
        return service.accept(body.code());
    }

    @GET
    @Path("/{id}/members")
    @Authenticated
    @Operation(operationId = "listMembers", summary = "Who acts for the organisation")
    public List<MemberView> list(@PathParam("id") Id id) {
        return service.list(id);
    }

    @DELETE
    @Path("/{id}/members/{accountId}")
    @ResponseStatus(204)
    @Authenticated
    @Operation(operationId = "endMembership", summary = "End a membership, or leave. The record keeps that it was")
    @APIResponse(responseCode = "204", description = "ended")
    public void end(@PathParam("id") Id id, @PathParam("accountId") Id accountId) {
        service.end(id, accountId);
    }

    @POST
    @Path("/{id}/ownership-transfer")
    @RolesAllowed(Role.APPLICANT_OWNER)
    @Operation(operationId = "transferOwnership", summary = "Hand the organisation over to a member; the former owner stays as an editor")
    public List<MemberView> handOver(@PathParam("id") Id id, @NotNull @Valid Successor body) {
        return service.handOver(id, body.accountId());
    }
}
