package org.yichuang.application.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.application.service.EligibilityService;
import org.yichuang.application.service.EligibilityView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;

@Path("/api/v1/applications/{id}/eligibility")
@Tag(name = "Eligibility", description = "May an organisation apply in a call, rule by rule")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationEligibilityResource {
    private final EligibilityService service;

    ApplicationEligibilityResource(EligibilityService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY, Role.VILLAGE_CONFIRMER, Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER,
        Role.BUREAU_LEAD, Role.OPERATOR, Role.AUDITOR})
    @Operation(operationId = "getApplicationEligibility", summary = "How an application stands with the rules now, and what officers have looked into",
            description = "What was decided on is kept with each line of the check sheet and does not change.")
    public EligibilityView get(@PathParam("id") Id id) {
        return service.of(id.value());
    }
}
