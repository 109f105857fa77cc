package org.yichuang.standing.service;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yichuang.organisation.Category;

/** Which board is asked for: all, those below a division, of a category, of a kind of place, or any of it together. */
public class StandingFilter {
    @QueryParam("division") @Pattern(regexp = "\\d{6,12}") @Parameter(description = "code of a district, township or village: it and all below it")
    public String division;

    @QueryParam("category") @Parameter(description = "of this category")
    public Category category;

    @QueryParam("urban") @Parameter(description = "true: at home in a community; false: in a village. With a category it is the peer group")
    public Boolean urban;
}
