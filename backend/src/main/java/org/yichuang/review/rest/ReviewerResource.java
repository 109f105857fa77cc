package org.yichuang.review.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.review.service.AddTie;
import org.yichuang.review.service.EditReviewer;
import org.yichuang.review.service.EnterReviewer;
import org.yichuang.review.service.ReviewerService;
import org.yichuang.review.service.ReviewerViews;

@Path("/api/v1/reviewers")
@Tag(name = "Reviewers", description = "Who may be asked to judge, what they know, whom they are tied to")
public class ReviewerResource {
    private final ReviewerService service;

    ReviewerResource(ReviewerService service) {
        this.service = service;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "enterReviewer", summary = "Takes an account with the reviewer's role into the pool")
    public RestResponse<ReviewerViews.View> enter(@NotNull @Valid EnterReviewer body) {
        var view = service.enter(body);
        return ResponseBuilder.<ReviewerViews.View>created(URI.create("/api/v1/reviewers/" + view.id())).entity(view).build();
    }

    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "listReviewers", summary = "The pool of the caller's region, newest first")
    public Page<ReviewerViews.View> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "getReviewer", summary = "One reviewer with all ties")
    public ReviewerViews.View get(@PathParam("id") Id id) {
        return service.get(id.value());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "editReviewer", summary = "Changes employer, fields and the seats a reviewer may take")
    public ReviewerViews.View edit(@PathParam("id") Id id, @HeaderParam("If-Match") @Parameter(description = ReviewDocs.IF_MATCH) IfMatch expected,
                                   @NotNull @Valid EditReviewer body) {
        return service.edit(id.value(), expected, body);
    }

    @POST
    @Path("/{id}/ties")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "addReviewerTie", summary = "Notes a tie to an organisation or a village; it keeps the reviewer out of that group")
    public ReviewerViews.View tie(@PathParam("id") Id id, @NotNull @Valid AddTie body) {
        return service.tie(id.value(), body);
    }

    @POST
    @Path("/{id}/barring")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "barReviewer", summary = "Takes a reviewer out of the pool, with the reason")
    public ReviewerViews.View bar(@PathParam("id") Id id, @HeaderParam("If-Match") @Parameter(description = ReviewDocs.IF_MATCH) IfMatch expected,
                                  @NotNull @Valid Reason body) {
        return service.bar(id.value(), expected, body.reason());
    }

    @POST
    @Path("/{id}/readmission")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "readmitReviewer", summary = "Lets a reviewer back into the pool, with the reason")
    public ReviewerViews.View readmit(@PathParam("id") Id id, @HeaderParam("If-Match") @Parameter(description = ReviewDocs.IF_MATCH) IfMatch expected,
                                      @NotNull @Valid Reason body) {
        return service.readmit(id.value(), expected, body.reason());
    }
}
