package org.yichuang.application.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.application.service.CheckEligibility;
import org.yichuang.application.service.EligibilityService;
import org.yichuang.application.service.EligibilityView;
import org.yichuang.identity.Role;

@Path("/api/v1/eligibility-checks")
@Tag(name = "Eligibility", description = "May an organisation apply in a call, rule by rule")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EligibilityResource {
    private final EligibilityService service;

    EligibilityResource(EligibilityService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR})
    @Operation(operationId = "checkEligibility", summary = "Self-check of an own organisation before the long form",
            description = "Every rule of the call's track comes out as met, not met or unknown, with the fact it rests on and the way out. Nothing is kept.")
    public EligibilityView check(@NotNull @Valid CheckEligibility body) {
        return service.selfCheck(body);
    }
}
