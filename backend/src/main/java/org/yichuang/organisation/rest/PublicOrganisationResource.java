package org.yichuang.organisation.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.organisation.service.OrganisationQueries;
import org.yichuang.organisation.wire.OrganisationFilter;
import org.yichuang.organisation.wire.PublicOrganisation;

@Path("/api/v1/public/organisations")
@Tag(name = "Public")
@PermitAll
public class PublicOrganisationResource {
    private final OrganisationQueries queries;

    PublicOrganisationResource(OrganisationQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "listPublicOrganisations", summary = "The organisations in the register, without any person's data, newest first")
    public Page<PublicOrganisation> list(@BeanParam @Valid OrganisationFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.publicList(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPublicOrganisation", summary = "One organisation in the register")
    public PublicOrganisation get(@PathParam("id") Id id) {
        return queries.publicOne(id);
    }
}
