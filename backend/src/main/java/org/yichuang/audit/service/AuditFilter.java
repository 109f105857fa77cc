package org.yichuang.audit.service;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yichuang.kernel.id.Id;

/** Which rows are asked for; what is left out does not narrow. */
public class AuditFilter {
    @QueryParam("subjectKind") @Pattern(regexp = "[a-z0-9-]{1,40}") @Parameter(description = "what it is about: `call`, `application`, `account` …")
    public String subjectKind;

    @QueryParam("subjectId") @Parameter(description = "which one")
    public Id subjectId;

    @QueryParam("action") @Pattern(regexp = "[a-zA-Z0-9-]{1,60}") @Parameter(description = "`transition`, `signed-in`, `granted` …")
    public String action;

    @QueryParam("accountId") @Parameter(description = "who acted")
    public Id accountId;

    @QueryParam("from") @Parameter(description = "from this day on, by the system clock")
    public LocalDate from;

    @QueryParam("until") @Parameter(description = "up to this day, itself included")
    public LocalDate until;
}
