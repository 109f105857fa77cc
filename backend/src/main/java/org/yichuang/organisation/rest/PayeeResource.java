package org.yichuang.organisation.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.service.HostService;
import org.yichuang.organisation.service.PayeeService;
import org.yichuang.organisation.wire.FullPayeeView;
import org.yichuang.organisation.wire.HostRequest;
import org.yichuang.organisation.wire.HostView;
import org.yichuang.organisation.wire.PayeeEntry;
import org.yichuang.organisation.wire.PayeeView;

/** What an organisation needs before it can receive money: an account of its own, or a host that has one. */
@Path("/api/v1/organisations")
@Tag(name = "Organisations")
public class PayeeResource {
    private final PayeeService payees;
    private final HostService hosts;

    PayeeResource(PayeeService payees, HostService hosts) {
        this.payees = payees;
        this.hosts = hosts;
    }

    @POST
    @Path("/{id}/host-request")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "requestHost", summary = "A filed body asks a confirmed registered one to be its host")
    @APIResponse(responseCode = "201", description = "asked",
            headers = @Header(name = "Location", description = "path of what was created", schema = @Schema(implementation = String.class)),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HostView.class)))
    public RestResponse<HostView> requestHost(@PathParam("id") Id id, @NotNull @Valid HostRequest body) {
        var view = hosts.request(id, body.hostId());
        return RestResponse.ResponseBuilder.<HostView>created(URI.create("/api/v1/hosts/" + view.id())).entity(view).build();
    }

    @PUT
    @Path("/{id}/payee-account")
    @RolesAllowed(Role.APPLICANT_OWNER)
    @Operation(operationId = "putPayeeAccount", summary = "Enter the account grants are paid to; replacing one needs its version (If-Match)")
    public PayeeView put(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid PayeeEntry body) {
        return payees.put(id, expected, body);
    }

    @GET
    @Path("/{id}/payee-account")
    @Authenticated
    @Operation(operationId = "getPayeeAccount", summary = "The live account with its number masked")
    public PayeeView get(@PathParam("id") Id id) {
        return payees.get(id);
    }

    @GET
    @Path("/{id}/payee-account/full")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER})
    @Operation(operationId = "readPayeeAccountNumber", summary = "The whole account number, for finance; each reading is recorded with its purpose")
    public FullPayeeView full(@PathParam("id") Id id, @QueryParam("purpose") @NotBlank @Size(max = 200)
            @Parameter(description = "what the number is needed for", example = "核对第二笔拨款") String purpose) {
        return payees.full(id, purpose);
    }
}
