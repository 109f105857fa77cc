package org.yichuang.application.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.application.ApplicationSummary;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.ApplicationWaiting;
import org.yichuang.application.service.ApplicationQueries;
import org.yichuang.application.service.ApplicationView;
import org.yichuang.application.service.CheckApplication;
import org.yichuang.application.service.CheckService;
import org.yichuang.application.service.CheckView;
import org.yichuang.application.service.DraftService;
import org.yichuang.application.service.HandedIn;
import org.yichuang.application.service.SubmissionService;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.Language;

@Path("/api/v1/applications")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class ApplicationResource {
    private final DraftService drafts;
    private final SubmissionService submissions;
    private final CheckService checks;
    private final ApplicationQueries queries;
    private final BusinessClock clock;

    ApplicationResource(DraftService drafts, SubmissionService submissions, CheckService checks, ApplicationQueries queries,
                        BusinessClock clock) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.checks = checks;
        this.queries = queries;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "beginApplication", summary = "Begin a draft in an open call")
    @APIResponse(responseCode = "201", description = "begun", content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public RestResponse<ApplicationView> begin(@HeaderParam("Accept-Language") String language, @NotNull @Valid BeginApplication body) {
        var id = drafts.begin(body.callId().value(), body.trackKey(), body.organisationId().value());
        var view = queries.view(id, Language.accepted(language));
        return RestResponse.ResponseBuilder.<ApplicationView>created(URI.create("/api/v1/applications/" + view.id())).entity(view).build();
    }

    @GET
    @Operation(operationId = "listApplications", summary = "Applications the caller may see, newest first",
            description = "Applicants see all of their organisations', hosts what was put up for them, officers what has been submitted in their region.")
    public Page<ApplicationSummary> list(@QueryParam("callId") Id callId, @QueryParam("status") ApplicationStatus status,
                                         @QueryParam("waitingFor") @Parameter(description = "whose word it waits for") ApplicationWaiting waitingFor,
                                         @BeanParam @Valid PageRequest page) {
        return queries.list(callId == null ? null : callId.value(), status, waitingFor, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getApplication", summary = "An application with all its sections and what they still lack")
    public ApplicationView get(@PathParam("id") Id id, @HeaderParam("Accept-Language") String language) {
        return queries.view(id.value(), Language.accepted(language));
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(operationId = "listApplicationRevisions", summary = "Who wrote what in which version, newest first")
    public Page<ApplicationView.RevisionView> revisions(@PathParam("id") Id id, @BeanParam @Valid PageRequest page) {
        return queries.history(id.value(), page);
    }

    @PATCH
    @Path("/{id}/sections")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "saveApplicationSections", summary = "Save the sections that changed",
            description = "`If-Match` names the version the changes rest on. Sections that nobody else changed since are merged; if one was changed "
                    + "by somebody else, nothing is saved and the 412 holds both versions in `facts.conflicts`.")
    public ApplicationView save(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Accept-Language") String language,
                                @NotNull @Valid SaveSections body) {
        drafts.save(id.value(), expected, body.sections());
        return queries.view(id.value(), Language.accepted(language));
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "submitApplication", summary = "Hand it in",
            description = "The instant at which the command reaches the server decides, whatever the client's clock says. The newest version is needed; "
                    + "sending the same key again returns the first answer. Where the host or the legal representative has still to confirm it, it is put up "
                    + "for them and counts when the last of them has confirmed before the deadline.")
    public HandedIn submit(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key) {
        return submissions.submit(id.value(), expected, key, clock.now());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.APPLICANT_OWNER)
    @Operation(operationId = "withdrawApplication", summary = "Take it back; what was written stays readable")
    public ApplicationView withdraw(@PathParam("id") Id id, @HeaderParam("Accept-Language") String language, @NotNull @Valid WithdrawApplication body) {
        drafts.withdraw(id.value(), body.reason());
        return queries.view(id.value(), Language.accepted(language));
    }

    @POST
    @Path("/{id}/checks")
    @RolesAllowed({Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "checkApplication", summary = "Let it pass, send it back once, or refuse it",
            description = "First the township, then the bureau; whose turn it is follows from the state. What is sent back may be completed for the time "
                    + "that the rule book gives.")
    public CheckView check(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                           @NotNull @Valid CheckApplication body) {
        return checks.check(id.value(), expected, key, body);
    }

    @GET
    @Path("/{id}/checks")
    @Operation(operationId = "listApplicationChecks", summary = "The check sheet, oldest line first")
    public List<CheckView> sheet(@PathParam("id") Id id) {
        return checks.sheet(id.value());
    }
}
