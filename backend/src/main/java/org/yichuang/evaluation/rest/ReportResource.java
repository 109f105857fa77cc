package org.yichuang.evaluation.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.evaluation.ReportStatus;
import org.yichuang.evaluation.service.ReportDeciding;
import org.yichuang.evaluation.service.ReportQueries;
import org.yichuang.evaluation.service.ReportRow;
import org.yichuang.evaluation.service.ReportView;
import org.yichuang.evaluation.service.ReportWriting;
import org.yichuang.evaluation.service.SayWhy;
import org.yichuang.evaluation.service.WriteReport;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.time.BusinessClock;

@Path("/api/v1/reports")
@Tag(name = "Reports", description = "What a project reports while it runs and at its end")
public class ReportResource {
    private final ReportWriting writing;
    private final ReportDeciding deciding;
    private final ReportQueries queries;
    private final BusinessClock clock;

    ReportResource(ReportWriting writing, ReportDeciding deciding, ReportQueries queries, BusinessClock clock) {
        this.writing = writing;
        this.deciding = deciding;
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listReports", summary = "Reports within the caller's reach, the next due first",
            description = "An assessor names a project that is assigned and declared for.")
    public Page<ReportRow> list(@QueryParam("projectId") Id projectId, @QueryParam("status") ReportStatus status, @BeanParam @Valid PageRequest page) {
        return queries.list(projectId, status, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getReport", summary = "A report with its form and what confirmed activities add up to")
    public ReportView get(@PathParam("id") Id id) {
        return queries.get(id.value());
    }

    @PUT
    @Path("/{id}/content")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "writeReport", summary = "Keep what is written so far; a draft need not be complete")
    public ReportView write(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid WriteReport body) {
        return writing.save(id.value(), IfMatch.required(expected), body);
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "submitReport", summary = "Hand it in. Late is possible and written down; what follows is the rule book's")
    public ReportView submit(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key) {
        return writing.submit(id.value(), expected, RequestKey.required(key), clock.now());
    }

    @POST
    @Path("/{id}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "acceptReport", summary = "Accept a report")
    public ReportView accept(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected) {
        return deciding.accept(id.value(), IfMatch.required(expected));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "returnReport", summary = "Send a report back with a reason")
    public ReportView sendBack(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid SayWhy body) {
        return deciding.sendBack(id.value(), IfMatch.required(expected), body.reason());
    }
}
