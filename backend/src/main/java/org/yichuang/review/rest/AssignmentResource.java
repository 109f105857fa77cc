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
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.review.service.AppointPanel;
import org.yichuang.review.service.LateConflict;
import org.yichuang.review.service.PlanRound;
import org.yichuang.review.service.ProposalView;
import org.yichuang.review.service.Publicising;
import org.yichuang.review.service.ReminderView;
import org.yichuang.review.service.Reminders;
import org.yichuang.review.service.ReplaceReviewer;
import org.yichuang.review.service.RoundReading;
import org.yichuang.review.service.RoundService;
import org.yichuang.review.service.RoundView;
import org.yichuang.review.service.ShortlistView;

@Path("/api/v1/assignments")
@Tag(name = "Assignments", description = "Rounds of judging: which group, by which panel, until when, how far they are")
public class AssignmentResource {
    private final RoundService service;
    private final RoundReading reading;
    private final Publicising publicising;
    private final Reminders reminders;

    AssignmentResource(RoundService service, RoundReading reading, Publicising publicising, Reminders reminders) {
        this.service = service;
        this.reading = reading;
        this.publicising = publicising;
        this.reminders = reminders;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "planReviewRound", summary = "Plans a round for one ranking list of a closed call")
    public RestResponse<RoundView> plan(@HeaderParam("Idempotency-Key") @Parameter(description = ReviewDocs.KEY) RequestKey key,
                                        @NotNull @Valid PlanRound body) {
        var view = service.plan(RequestKey.required(key), body);
        return ResponseBuilder.<RoundView>created(URI.create("/api/v1/assignments/" + view.id())).entity(view).build();
    }

    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "listReviewRounds", summary = "Rounds of the caller's region with the progress of their panels, newest first")
    public Page<RoundView> list(@QueryParam("callId") @Parameter(description = "only of this call") Id callId, @Valid @BeanParam PageRequest page) {
        return reading.list(callId, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "getReviewRound", summary = "One round: panel and progress, never a score")
    public RoundView get(@PathParam("id") Id id) {
        return reading.get(id.value());
    }

    @GET
    @Path("/{id}/proposal")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "proposePanel", summary = "Who could judge this group, the best fit first, and why others are left out")
    public ProposalView proposal(@PathParam("id") Id id) {
        return reading.proposal(id.value());
    }

    @PUT
    @Path("/{id}/panel")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "appointPanel", summary = "Appoints members and alternates before scoring begins; the whole panel is given")
    public RoundView appoint(@PathParam("id") Id id, @HeaderParam("If-Match") @Parameter(description = ReviewDocs.IF_MATCH) IfMatch expected,
                             @NotNull @Valid AppointPanel body) {
        return service.appoint(id.value(), expected, body);
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "startReviewRound", summary = "Scoring begins: every member gets a sheet for every application of the group")
    public RoundView start(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") @Parameter(description = ReviewDocs.KEY) RequestKey key) {
        return service.start(id.value(), RequestKey.required(key));
    }

    @POST
    @Path("/{id}/extension")
    @RolesAllowed({Role.PANEL_CHAIR, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "extendReviewRound", summary = "More time for all, no further than the rule book lets the chair go")
    public RoundView extend(@PathParam("id") Id id, @HeaderParam("If-Match") @Parameter(description = ReviewDocs.IF_MATCH) IfMatch expected,
                            @NotNull @Valid ExtendRound body) {
        return service.extend(id.value(), expected, body.until());
    }

    @POST
    @Path("/{id}/replacement")
    @RolesAllowed({Role.PANEL_CHAIR, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "replaceReviewer", summary = "Takes a reviewer out for the whole group; an alternate may take over and scores everything anew")
    public RoundView replace(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") @Parameter(description = ReviewDocs.KEY) RequestKey key,
                             @NotNull @Valid ReplaceReviewer body) {
        return service.replace(id.value(), RequestKey.required(key), body);
    }

    @POST
    @Path("/{id}/late-conflict")
    @RolesAllowed({Role.PANEL_CHAIR, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "reportLateConflict", summary = "A conflict came out after scoring: the reviewer's sheets are void for the whole group and a "
            + "closed list gets a new version")
    public RoundView lateConflict(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") @Parameter(description = ReviewDocs.KEY) RequestKey key,
                                  @NotNull @Valid LateConflict body) {
        return service.lateConflict(id.value(), RequestKey.required(key), body);
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed({Role.PANEL_CHAIR, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "closeReviewRound", summary = "Closes a complete round; the last one of a list makes its ranking")
    public RoundView close(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") @Parameter(description = ReviewDocs.KEY) RequestKey key) {
        return service.close(id.value(), RequestKey.required(key));
    }

    @GET
    @Path("/{id}/shortlist")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "getShortlist", summary = "Who goes on from this round's stage: as announced, or as it would be announced now")
    public ShortlistView shortlist(@PathParam("id") Id id) {
        return publicising.get(id.value());
    }

    @POST
    @Path("/{id}/shortlist-notice")
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "announceShortlist", summary = "Shows the shortlist of this round's stage to everybody; the next stage begins when its days are over")
    public ShortlistView announce(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") @Parameter(description = ReviewDocs.KEY) RequestKey key) {
        return publicising.announce(id.value(), RequestKey.required(key));
    }

    @GET
    @Path("/{id}/reminders")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "listReminders", summary = "Who was reminded of open sheets, when and by whom, the newest first")
    public List<ReminderView> reminders(@PathParam("id") Id id) {
        return reminders.ofRound(id.value());
    }

    @POST
    @Path("/{id}/reminders")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR})
    @Operation(operationId = "remindReviewers", summary = "Reminds every reviewer of the round who has open sheets; shown on their desk")
    public Reminders.ReminderList remind(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") @Parameter(description = ReviewDocs.KEY) RequestKey key) {
        return reminders.byHand(id.value(), RequestKey.required(key));
    }
}
