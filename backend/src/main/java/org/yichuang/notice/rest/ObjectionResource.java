package org.yichuang.notice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.notice.ObjectionStatus;
import org.yichuang.notice.service.ObjectionHandling;
import org.yichuang.notice.service.ObjectionReading;
import org.yichuang.notice.wire.ObjectionRow;
import org.yichuang.notice.wire.ObjectionStatement;
import org.yichuang.notice.wire.ObjectionView;
import org.yichuang.notice.wire.ObjectorView;
import org.yichuang.notice.wire.Words;

@Path("/api/v1/objections")
@Tag(name = "Objections", description = "Objections to lines of notices")
public class ObjectionResource {
    private static final String ID = "identifier of the objection";
    private final ObjectionReading reading;
    private final ObjectionHandling handling;

    ObjectionResource(ObjectionReading reading, ObjectionHandling handling) {
        this.reading = reading;
        this.handling = handling;
    }

    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "listObjections", summary = "Objections in the caller's reach: receipt numbers, states and due days, newest first")
    public Page<ObjectionRow> list(@QueryParam("status") @Parameter(description = "in this state only") ObjectionStatus status,
                                   @QueryParam("noticeId") @Parameter(description = "to one notice only") Id noticeId,
                                   @Valid @BeanParam PageRequest page) {
        return reading.list(status, noticeId == null ? null : noticeId.value(), page);
    }

    @GET
    @Path("/to-answer")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "listObjectionsToAnswer", summary = "What the caller's organisations were asked to answer, newest first, a hundred at most")
    public List<ObjectionStatement> toAnswer() {
        return reading.asked();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.AUDITOR})
    @Operation(operationId = "getObjection", summary = "One objection; its grounds are shown to the handler alone")
    public ObjectionView get(@PathParam("id") @Parameter(description = ID) Id id) {
        return reading.get(id.value());
    }

    @GET
    @Path("/{id}/identity")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "readObjector", summary = "Who objected, for the handler alone; each reading is recorded with its purpose")
    public RestResponse<ObjectorView> identity(@PathParam("id") @Parameter(description = ID) Id id,
            @QueryParam("purpose") @NotBlank @Size(max = 200) @Parameter(description = "why it is needed", example = "电话核实") String purpose) {
        return ResponseBuilder.ok(handling.identity(id.value(), purpose)).header("Cache-Control", "no-store").build();
    }

    @GET
    @Path("/{id}/statement")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "getObjectionStatement", summary = "What the organisation is asked to answer, in the handler's words")
    public ObjectionStatement statement(@PathParam("id") @Parameter(description = ID) Id id) {
        return reading.statement(id.value());
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "answerObjection", summary = "The organisation answers, once and in time")
    public ObjectionStatement answer(@PathParam("id") @Parameter(description = ID) Id id, @NotNull @Valid Words body) {
        return reading.answer(id.value(), body.words());
    }
}
