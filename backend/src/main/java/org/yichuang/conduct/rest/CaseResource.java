package org.yichuang.conduct.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.conduct.CaseStatus;
import org.yichuang.conduct.service.CaseService;
import org.yichuang.conduct.wire.CaseView;
import org.yichuang.conduct.wire.CloseCase;
import org.yichuang.conduct.wire.OpenCase;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/cases")
@Tag(name = "Cases", description = "Who is under investigation")
@RolesAllowed({Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER,
    Role.AUDITOR})
public class CaseResource {
    private final CaseService service;

    CaseResource(CaseService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listCases", summary = "Cases within the caller's reach, newest first")
    public Page<CaseView> list(@QueryParam("status") @Parameter(description = "open or closed") CaseStatus status, @BeanParam @Valid PageRequest page) {
        return service.list(status, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCase", summary = "One case")
    public CaseView get(@PathParam("id") Id id) {
        return service.get(id.value());
    }

    @POST
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "openCase", summary = "Put an organisation under investigation: money and awards wait until it is closed")
    @APIResponse(responseCode = "201", description = "opened", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public RestResponse<CaseView> open(@HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid OpenCase body) {
        var view = service.open(key, body);
        return RestResponse.ResponseBuilder.<CaseView>created(URI.create("/api/v1/cases/" + view.id())).entity(view).build();
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "closeCase", summary = "End an investigation, with what came out of it")
    public CaseView close(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                          @NotNull @Valid CloseCase body) {
        return service.close(id.value(), expected, key, body);
    }
}
