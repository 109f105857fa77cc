package org.yichuang.gate.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.gate.Restrictions;
import org.yichuang.gate.service.GateReading;
import org.yichuang.gate.AnswerView;
import org.yichuang.gate.wire.RestrictionsView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/gates")
@Tag(name = "Gates", description = "May this happen now, and why not")
public class GateResource {
    private static final String NAME = "[a-z0-9-]{1,40}";
    private final GateReading reading;
    private final Restrictions restrictions;

    GateResource(GateReading reading, Restrictions restrictions) {
        this.reading = reading;
        this.restrictions = restrictions;
    }

    @GET
    @Path("/restrictions")
    @PermitAll
    @Operation(operationId = "getRestrictions", summary = "The conditions of the five restriction points, with their version and the way out")
    public RestrictionsView restrictions() {
        return RestrictionsView.of(restrictions);
    }

    @GET
    @Path("/answers")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR,
            Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR})
    @Operation(operationId = "listGateAnswers", summary = "Kept answers in the caller's reach, newest first")
    public Page<AnswerView> list(@QueryParam("subjectKind") @Pattern(regexp = NAME) @Parameter(description = "kind of the subject") String subjectKind,
                                 @QueryParam("subjectId") @Parameter(description = "identifier of the subject") Id subjectId,
                                 @QueryParam("gate") @Pattern(regexp = NAME) @Parameter(description = "name of the gate") String gate,
                                 @Valid @BeanParam PageRequest page) {
        return reading.list(subjectKind, subjectId == null ? null : subjectId.value(), gate, page);
    }

    @GET
    @Path("/answers/{id}")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR,
            Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR})
    @Operation(operationId = "getGateAnswer", summary = "One kept answer: rules and versions, facts and their sources, the time, the way out")
    public AnswerView get(@PathParam("id") @Parameter(description = "identifier of the answer") Id id) {
        return reading.get(id.value());
    }
}
