package org.yichuang.life.service;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yichuang.life.LifeStage;

/** Which of those that have gone quiet are asked for. */
public class DormancyFilter {
    @QueryParam("stage") @Parameter(description = "only the dormant, or only the zombie candidates")
    public LifeStage stage;

    @QueryParam("division") @Pattern(regexp = "\\d{6,12}") @Parameter(description = "code of a district, township or village: it and all below it")
    public String division;
}
