package org.yichuang.organisation.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.organisation.OrganisationStatus;
import org.yichuang.organisation.service.OrganisationQueries;
import org.yichuang.organisation.service.OrganisationService;
import org.yichuang.organisation.wire.DraftOrganisation;
import org.yichuang.organisation.wire.OrganisationChange;
import org.yichuang.organisation.wire.OrganisationFilter;
import org.yichuang.organisation.wire.OrganisationRow;
import org.yichuang.organisation.wire.OrganisationView;
import org.yichuang.organisation.wire.Reason;

@Path("/api/v1/organisations")
@Tag(name = "Organisations", description = "The register of community social organisations")
public class OrganisationResource {
    private final OrganisationService service;
    private final OrganisationQueries queries;

    OrganisationResource(OrganisationService service, OrganisationQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @POST
    @Authenticated
    @Operation(operationId = "enterOrganisation", summary = "Enter a registered body. The creator owns it at once and may draft; an office's entry "
            + "counts as confirmed. The next access token carries the new role")
    @APIResponse(responseCode = "201", description = "entered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    public RestResponse<OrganisationView> enter(@NotNull @Valid DraftOrganisation body) {
        var view = service.enter(body);
        return ResponseBuilder.<OrganisationView>created(URI.create("/api/v1/organisations/" + view.id())).entity(view).build();
    }

    @GET
    @Authenticated
    @Operation(operationId = "listOrganisations", summary = "The organisations within the caller's reach, newest first")
    public Page<OrganisationRow> list(@BeanParam @Valid OrganisationFilter filter,
                                      @QueryParam("status") @Parameter(description = "state in the register") OrganisationStatus status,
                                      @BeanParam @Valid PageRequest page) {
        return queries.list(filter, status, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getOrganisation", summary = "One organisation within the caller's reach")
    public OrganisationView get(@PathParam("id") Id id) {
        return queries.get(id);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "changeOrganisation", summary = "Change an organisation. Once an office has looked at it, official facts are changed by officers only")
    public OrganisationView change(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid OrganisationChange body) {
        return service.change(id, expected, body);
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Role.TOWNSHIP_OFFICER)
    @Operation(operationId = "confirmOrganisation", summary = "The township confirms a registered body that an applicant entered")
    public OrganisationView confirm(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected) {
        return service.confirm(id, expected);
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Role.TOWNSHIP_OFFICER)
    @Operation(operationId = "refuseOrganisation", summary = "The township refuses a registered body that an applicant entered, and says why")
    public OrganisationView refuse(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid Reason body) {
        return service.refuse(id, expected, body.reason());
    }
}
