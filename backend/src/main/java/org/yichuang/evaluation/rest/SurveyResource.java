package org.yichuang.evaluation.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.yichuang.evaluation.service.OpenSurvey;
import org.yichuang.evaluation.service.SurveyService;
import org.yichuang.evaluation.service.SurveyView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;

@Path("/api/v1/surveys")
@Tag(name = "Surveys", description = "What those say whom a project served")
public class SurveyResource {
    private final SurveyService service;

    SurveyResource(SurveyService service) {
        this.service = service;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.OPERATOR})
    @Operation(operationId = "openSurvey", summary = "Open the survey of a project; its code makes the public link")
    public SurveyView open(@HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid OpenSurvey body) {
        return service.open(RequestKey.required(key), body);
    }

    @GET
    @Path("/of-project/{projectId}")
    @Authenticated
    @Operation(operationId = "getProjectSurvey", summary = "The survey of a project with its result; not applicable with too few answers")
    public SurveyView ofProject(@PathParam("projectId") Id projectId) {
        return service.ofProject(projectId);
    }
}
