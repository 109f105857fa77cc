package org.yichuang.call.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.call.service.CallChange;
import org.yichuang.call.service.CallChecklist;
import org.yichuang.call.service.CallDrafting;
import org.yichuang.call.service.CallLine;
import org.yichuang.call.service.CallReading;
import org.yichuang.call.service.CallView;
import org.yichuang.call.service.Checklist;
import org.yichuang.call.service.DraftCall;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/calls")
@Tag(name = "Calls", description = "Preparing and reading calls for proposals")
public class CallResource {
    private final CallDrafting drafting;
    private final CallReading reading;
    private final CallChecklist checklist;

    CallResource(CallDrafting drafting, CallReading reading, CallChecklist checklist) {
        this.drafting = drafting;
        this.reading = reading;
        this.checklist = checklist;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "draftCall", summary = "Drafts a call from a rule book template or from a former call")
    public RestResponse<CallView> draft(@NotNull @Valid DraftCall body) {
        var view = drafting.draft(body);
        return ResponseBuilder.<CallView>created(URI.create("/api/v1/calls/" + view.id())).entity(view).build();
    }

    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.TOWNSHIP_OFFICER, Role.FINANCE_CLERK, Role.FINANCE_APPROVER,
            Role.AUDITOR, Role.DEPARTMENT_OFFICER, Role.OBSERVER, Role.ADMINISTRATOR})
    @Operation(operationId = "listCalls", summary = "Calls in the caller's reach and published calls of the divisions above, newest first")
    public Page<CallLine> list(@QueryParam("fiscalYear") @Min(2000) @Max(2100) @Parameter(description = "year of the budget") Integer fiscalYear,
                               @QueryParam("programmeId") @Parameter(description = "calls of one programme") Id programmeId,
                               @Valid @BeanParam PageRequest page) {
        return reading.list(fiscalYear, programmeId == null ? null : programmeId.value(), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.TOWNSHIP_OFFICER, Role.FINANCE_CLERK, Role.FINANCE_APPROVER,
            Role.AUDITOR, Role.DEPARTMENT_OFFICER, Role.OBSERVER, Role.ADMINISTRATOR})
    @Operation(operationId = "getCall", summary = "One call as officers see it")
    public CallView get(@PathParam("id") @Parameter(description = CallDocs.ID) Id id) {
        return reading.get(id.value());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "editCall", summary = "Changes what is given in a draft; a published call is only ever corrected")
    public CallView edit(@PathParam("id") @Parameter(description = CallDocs.ID) Id id,
                         @HeaderParam("If-Match") @Parameter(description = CallDocs.IF_MATCH) IfMatch expected, @NotNull @Valid CallChange body) {
        return drafting.edit(id.value(), IfMatch.required(expected), body);
    }

    @GET
    @Path("/{id}/checklist")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.AUDITOR})
    @Operation(operationId = "getCallChecklist", summary = "What is missing before publication, each with the way out")
    public Checklist checklist(@PathParam("id") @Parameter(description = CallDocs.ID) Id id) {
        return checklist.of(id.value());
    }
}
