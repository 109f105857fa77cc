package org.yichuang.evaluation.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.yichuang.evaluation.service.AnswerSurvey;
import org.yichuang.evaluation.service.PublicSurvey;
import org.yichuang.evaluation.service.SurveyService;
import org.yichuang.identity.TryLimit;

@Path("/api/v1/public/surveys")
@Tag(name = "Public surveys", description = "Open to whoever follows the link; no account, nothing about the person is kept")
@PermitAll
public class PublicSurveyResource {
    private final SurveyService service;

    PublicSurveyResource(SurveyService service) {
        this.service = service;
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getPublicSurvey", summary = "What is asked about; 404 when it is over")
    public PublicSurvey get(@PathParam("code") @Pattern(regexp = "[0-9A-Z]{1,13}") @Parameter(description = "out of the link") String code) {
        return service.publicOne(code);
    }

    @POST
    @Path("/{code}/answers")
    @ResponseStatus(204)
    @TryLimit(TryLimit.Kind.PUBLIC_POST)
    @Operation(operationId = "answerSurvey", summary = "Give one mark; a device answers once")
    @APIResponse(responseCode = "204", description = "taken")
    public void answer(@PathParam("code") @Pattern(regexp = "[0-9A-Z]{1,13}") @Parameter(description = "out of the link") String code, @NotNull @Valid AnswerSurvey body) {
        service.answer(code, body);
    }
}
