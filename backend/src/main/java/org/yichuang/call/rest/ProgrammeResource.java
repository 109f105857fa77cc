package org.yichuang.call.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.call.service.NewProgramme;
import org.yichuang.call.service.ProgrammeService;
import org.yichuang.call.service.ProgrammeView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/programmes")
@Tag(name = "Programmes", description = "What a bureau runs year after year; each call belongs to one")
public class ProgrammeResource {
    private final ProgrammeService service;

    ProgrammeResource(ProgrammeService service) {
        this.service = service;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "createProgramme", summary = "Opens a programme for a division the caller works for")
    public RestResponse<ProgrammeView> create(@NotNull @Valid NewProgramme body) {
        var view = service.open(body);
        return ResponseBuilder.<ProgrammeView>created(URI.create("/api/v1/programmes/" + view.id())).entity(view).build();
    }

    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.AUDITOR, Role.OBSERVER,
            Role.DEPARTMENT_OFFICER, Role.TOWNSHIP_OFFICER, Role.ADMINISTRATOR})
    @Operation(operationId = "listProgrammes", summary = "Programmes in the caller's reach, newest first")
    public Page<ProgrammeView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.AUDITOR, Role.OBSERVER,
            Role.DEPARTMENT_OFFICER, Role.TOWNSHIP_OFFICER, Role.ADMINISTRATOR})
    @Operation(operationId = "getProgramme", summary = "One programme")
    public ProgrammeView get(@PathParam("id") @Parameter(description = "identifier of the programme") Id id) {
        return service.get(id.value());
    }
}
