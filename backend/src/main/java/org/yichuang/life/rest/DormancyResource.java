package org.yichuang.life.rest;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.life.service.DormancyFilter;
import org.yichuang.life.service.DormancyQueries;
import org.yichuang.life.service.DormancyRow;

@Path("/api/v1/dormancies")
@Tag(name = "Life", description = "Organisations that have gone quiet, and why they are named")
@Authenticated
public class DormancyResource {
    private final DormancyQueries queries;

    DormancyResource(DormancyQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "listDormancies", summary = "The dormant and the zombie candidates within the caller's reach as of last night, the longest quiet first")
    public Page<DormancyRow> list(@BeanParam @Valid DormancyFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }
}
