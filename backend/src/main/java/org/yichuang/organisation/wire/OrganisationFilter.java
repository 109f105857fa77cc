package org.yichuang.organisation.wire;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.OrganisationKind;

/** Which organisations are asked for; conditions that are not given do not narrow. */
public class OrganisationFilter {
    @QueryParam("q") @Size(max = 100)
    @Parameter(description = "part of the name, or a whole credit code, filing number or paper number", example = "互助")
    public String q;

    @QueryParam("category")
    @Parameter(description = "main field")
    public Category category;

    @QueryParam("kind")
    @Parameter(description = "registered or filed")
    public OrganisationKind kind;

    @QueryParam("division") @Pattern(regexp = "\\d{6}|\\d{9}|\\d{12}")
    @Parameter(description = "at home in this division or below it", example = "330604002")
    public String division;
}
