package org.yichuang.activity.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.activity.service.ActivityFilter;
import org.yichuang.activity.service.ActivityQueries;
import org.yichuang.activity.service.ActivityRow;
import org.yichuang.activity.service.ActivityService;
import org.yichuang.activity.service.ActivityView;
import org.yichuang.activity.service.CorrectActivity;
import org.yichuang.activity.service.RecordActivity;
import org.yichuang.activity.service.RejectActivity;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/activities")
@Tag(name = "Activities", description = "What organisations did, with photos and numbers, and who confirmed it")
public class ActivityResource {
    private final ActivityService service;
    private final ActivityQueries queries;

    ActivityResource(ActivityService service, ActivityQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @POST
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "recordActivity", summary = "Write down an activity; the village confirms it, what comes late the township")
    @APIResponse(responseCode = "201", description = "written down",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    public RestResponse<ActivityView> record(@HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid RecordActivity body) {
        var view = service.record(RequestKey.required(key), body);
        return RestResponse.ResponseBuilder.<ActivityView>created(URI.create("/api/v1/activities/" + view.id())).entity(view).build();
    }

    @GET
    @Authenticated
    @Operation(operationId = "listActivities", summary = "Activities within the caller's reach, newest first")
    public Page<ActivityRow> list(@BeanParam @Valid ActivityFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getActivity", summary = "One activity with helpers and photos")
    public ActivityView get(@PathParam("id") Id id) {
        return queries.get(id.value());
    }

    @GET
    @Path("/{id}/versions")
    @Authenticated
    @Operation(operationId = "listActivityVersions", summary = "What the record said in each version, newest first")
    public List<ActivityView.VersionView> versions(@PathParam("id") Id id) {
        return queries.versions(id.value());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "correctActivity", summary = "Correct a record: a new version that is confirmed anew. Photos are only ever added")
    public ActivityView correct(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid CorrectActivity body) {
        return service.correct(id.value(), IfMatch.required(expected), body);
    }

    @POST
    @Path("/{id}/verification")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.VILLAGE_CONFIRMER, Role.TOWNSHIP_OFFICER})
    @Operation(operationId = "verifyActivity", summary = "Confirm that it took place as written")
    public ActivityView verify(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected) {
        return service.verify(id.value(), IfMatch.required(expected));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed({Role.VILLAGE_CONFIRMER, Role.TOWNSHIP_OFFICER})
    @Operation(operationId = "rejectActivity", summary = "Do not confirm it, and say why; the organisation may correct it")
    public ActivityView reject(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid RejectActivity body) {
        return service.reject(id.value(), IfMatch.required(expected), body.reason());
    }
}
