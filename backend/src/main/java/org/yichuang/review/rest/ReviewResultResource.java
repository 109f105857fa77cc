package org.yichuang.review.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.review.service.ResultView;
import org.yichuang.review.service.Results;

@Path("/api/v1/applications/{id}/review-result")
@Tag(name = "Rankings")
public class ReviewResultResource {
    private final Results results;

    ReviewResultResource(Results results) {
        this.results = results;
    }

    @GET
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY})
    @Operation(operationId = "getReviewResult", summary = "An applicant's own total, place and the remarks released, once the result was announced")
    public ResultView get(@PathParam("id") Id id) {
        return results.of(id.value());
    }
}
