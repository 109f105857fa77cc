package org.yichuang.place.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.place.Divisions;

@Path("/api/v1/divisions")
@Tag(name = "Divisions", description = "The district, its townships and sub-districts, its villages and communities")
@PermitAll
public class DivisionResource {
    private static final String CODE = "\\d{6}|\\d{9}|\\d{12}";
    private final Divisions divisions;
    private final BusinessClock clock;

    DivisionResource(Divisions divisions, BusinessClock clock) {
        this.divisions = divisions;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listDivisions", summary = "The units directly below one, on a day. At most some eighty: they come in one answer")
    public List<DivisionView> list(
            @QueryParam("parent") @DefaultValue("330604") @Pattern(regexp = CODE)
            @Parameter(description = "code of the unit above", example = "330604002") String parent,
            @QueryParam("asOf") @Parameter(description = "the day; today unless given", example = "2020-06-30") LocalDate asOf) {
        return divisions.children(parent, day(asOf)).stream().map(DivisionView::of).toList();
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getDivision", summary = "One unit as it was on a day")
    public DivisionView get(
            @PathParam("code") @Pattern(regexp = CODE) @Parameter(description = "division code", example = "330604002016") String code,
            @QueryParam("asOf") @Parameter(description = "the day; today unless given", example = "2020-06-30") LocalDate asOf) {
        return DivisionView.of(divisions.find(code, day(asOf)).orElseThrow(CommonProblem.NOT_FOUND::refuse));
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? clock.today() : asOf;
    }
}
