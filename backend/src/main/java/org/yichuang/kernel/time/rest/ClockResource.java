package org.yichuang.kernel.time.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;

@Path("/api/v1/clock")
@Tag(name = "Clock")
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {
    private static final Instant EARLIEST = Instant.parse("2019-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private final BusinessClock clock;

    ClockResource(BusinessClock clock) {
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getClock", summary = "The time that deadlines go by")
    public ClockView get() {
        return new ClockView(clock.now(), clock.isMovable());
    }

    /** The kernel stands below the roles, so the name stands here as a word. */
    @PUT
    @RolesAllowed("ADMINISTRATOR")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveClock", summary = "Move the business clock; demo and test installations only")
    public ClockView move(@NotNull @Valid MoveClock body) {
        var to = body.businessNow();
        if (to.isBefore(EARLIEST) || to.isAfter(LATEST)) throw CommonProblem.INVALID_FIELDS.refuse().at("/businessNow", "field.malformed");
        clock.moveTo(to);
        return get();
    }
}
