package org.yichuang.gate.rest;

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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.gate.service.WaiverReading;
import org.yichuang.gate.service.WaiverService;
import org.yichuang.gate.wire.GrantWaiver;
import org.yichuang.gate.wire.WaiverView;
import org.yichuang.gate.wire.WithdrawWaiver;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/waivers")
@Tag(name = "Waivers", description = "Conditions let pass by the bureau lead, with reason and end")
public class WaiverResource {
    private final WaiverService service;
    private final WaiverReading reading;

    WaiverResource(WaiverService service, WaiverReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.BUREAU_LEAD)
    @Operation(operationId = "grantWaiver", summary = "Lets one condition of a kept answer pass until a day; not every rule can be waived")
    public RestResponse<WaiverView> grant(
            @HeaderParam("Idempotency-Key") @Parameter(description = "made up by the caller, repeated with every retry") RequestKey key,
            @NotNull @Valid GrantWaiver body) {
        var view = service.grant(RequestKey.required(key), body);
        return ResponseBuilder.<WaiverView>created(URI.create("/api/v1/waivers/" + view.id())).entity(view).build();
    }

    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.AUDITOR})
    @Operation(operationId = "listWaivers", summary = "All waivers in the caller's reach, past ones too, newest first")
    public Page<WaiverView> list(@QueryParam("subjectId") @Parameter(description = "waivers for one subject") Id subjectId,
            @Valid @BeanParam PageRequest page) {
        return reading.list(subjectId == null ? null : subjectId.value(), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.AUDITOR})
    @Operation(operationId = "getWaiver", summary = "One waiver")
    public WaiverView get(@PathParam("id") @Parameter(description = "identifier of the waiver") Id id) {
        return service.get(id.value());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.BUREAU_LEAD)
    @Operation(operationId = "withdrawWaiver", summary = "Ends a waiver before its day, with a reason")
    public WaiverView withdraw(@PathParam("id") @Parameter(description = "identifier of the waiver") Id id,
                               @HeaderParam("If-Match") @Parameter(description = "ETag of the waiver") IfMatch expected,
                               @NotNull @Valid WithdrawWaiver body) {
        return service.withdraw(id.value(), IfMatch.required(expected), body.reason());
    }
}
