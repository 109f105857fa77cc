package org.yichuang.award.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.service.ProjectLife;
import org.yichuang.award.service.ProjectReading;
import org.yichuang.award.wire.DecideTermination;
import org.yichuang.award.wire.NoticeTermination;
import org.yichuang.award.wire.ProjectRow;
import org.yichuang.award.wire.ProjectView;
import org.yichuang.award.wire.ReportStart;
import org.yichuang.award.wire.StateCase;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/projects")
@Tag(name = "Projects", description = "What an agreement in force sets going")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class ProjectResource {
    private final ProjectReading reading;
    private final ProjectLife life;

    ProjectResource(ProjectReading reading, ProjectLife life) {
        this.reading = reading;
        this.life = life;
    }

    @GET
    @Operation(operationId = "listProjects", summary = "Projects the caller may see, newest first",
            description = "The people of an organisation see those it does or hosts, officers those of their region.")
    public Page<ProjectRow> list(@QueryParam("status") ProjectStatus status, @QueryParam("callId") Id callId, @QueryParam("organisationId") Id organisationId,
                                 @QueryParam("lateToStart") @DefaultValue("false")
                                 @Parameter(description = "only those of which nobody has said that they began, and they should have") boolean lateToStart,
                                 @BeanParam @Valid PageRequest page) {
        return reading.list(new ProjectReading.Filter(status, callId == null ? null : callId.value(), organisationId == null ? null : organisationId.value(),
                lateToStart), page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProject", summary = "A project with plan, milestones, budget versions, money and changes")
    public ProjectView get(@PathParam("id") Id id) {
        return reading.get(id.value());
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY})
    @Operation(operationId = "reportProjectStart", summary = "Tell that the project began: the day of its first activity")
    public ProjectView start(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid ReportStart body) {
        return life.start(id.value(), expected, body.day());
    }

    @POST
    @Path("/{id}/termination")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "noticeTermination", summary = "Give notice that the project shall be terminated; the organisation is heard first")
    public ProjectView notice(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid NoticeTermination body) {
        return life.notice(id.value(), expected, body);
    }

    @POST
    @Path("/{id}/termination/statement")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.HOST_SIGNATORY})
    @Operation(operationId = "stateCase", summary = "The organisation states its case against a termination")
    public ProjectView state(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid StateCase body) {
        return life.state(id.value(), expected, body.words());
    }

    @POST
    @Path("/{id}/termination/decision")
    @RolesAllowed(Role.BUREAU_LEAD)
    @Operation(operationId = "decideTermination", summary = "Terminate the project or drop it, once the organisation was heard or its time is over")
    public ProjectView decide(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                              @NotNull @Valid DecideTermination body) {
        return life.decide(id.value(), expected, key, body);
    }
}
