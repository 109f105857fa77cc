package org.yichuang.call.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.service.CallDrafting;
import org.yichuang.call.service.CallRules;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;

@Path("/api/v1/calls/{id}/rule-book")
@Tag(name = "Calls")
public class CallRulesResource {
    private final CallDrafting drafting;

    CallRulesResource(CallDrafting drafting) {
        this.drafting = drafting;
    }

    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.TOWNSHIP_OFFICER, Role.FINANCE_CLERK, Role.FINANCE_APPROVER,
            Role.AUDITOR, Role.DEPARTMENT_OFFICER, Role.OBSERVER, Role.ADMINISTRATOR})
    @Operation(operationId = "getCallRules", summary = "The rules of a call, typed; a draft may still lack values")
    public CallRules get(@PathParam("id") @Parameter(description = CallDocs.ID) Id id) {
        return drafting.rules(id.value());
    }

    @PUT
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "reviseCallRules", summary = "Replaces the rules of a draft; they may be incomplete, unknown entries are refused")
    public CallRules revise(@PathParam("id") @Parameter(description = CallDocs.ID) Id id,
                            @HeaderParam("If-Match") @Parameter(description = CallDocs.IF_MATCH) IfMatch expected,
                            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RuleBookContent.class)))
                            @NotNull JsonNode content) {
        return drafting.reviseRules(id.value(), IfMatch.required(expected), content);
    }
}
