package org.yichuang.organisation.rest;

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
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.organisation.HostLinkStatus;
import org.yichuang.organisation.service.HostService;
import org.yichuang.organisation.wire.HostView;
import org.yichuang.organisation.wire.Reason;

@Path("/api/v1/hosts")
@Tag(name = "Hosts", description = "Registered bodies that stand in for filed ones: requests and what became of them")
public class HostResource {
    private final HostService service;

    HostResource(HostService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listHosts", summary = "Requests and links in which either side lies within the caller's reach, newest first")
    public Page<HostView> list(@QueryParam("status") @Parameter(description = "state of the link") HostLinkStatus status, @BeanParam @Valid PageRequest page) {
        return service.list(status, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getHost", summary = "One request or link")
    public HostView get(@PathParam("id") Id id) {
        return service.get(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.HOST_SIGNATORY})
    @Operation(operationId = "acceptHosting", summary = "The organisation that was asked agrees to be the host")
    public HostView accept(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected) {
        return service.accept(id, expected);
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.HOST_SIGNATORY})
    @Operation(operationId = "declineHosting", summary = "The organisation that was asked declines, and says why")
    public HostView decline(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid Reason body) {
        return service.decline(id, expected, body.reason());
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.HOST_SIGNATORY})
    @Operation(operationId = "endHosting", summary = "Either side ends the request or the link, and says why")
    public HostView end(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid Reason body) {
        return service.end(id, expected, body.reason());
    }
}
