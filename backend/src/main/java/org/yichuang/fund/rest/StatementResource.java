package org.yichuang.fund.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.fund.AccountKind;
import org.yichuang.fund.service.StatementView;
import org.yichuang.fund.service.Statements;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/fund-pools/{id}/statement")
@Tag(name = "Books")
public class StatementResource {
    private final Statements statements;

    StatementResource(Statements statements) {
        this.statements = statements;
    }

    @GET
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "getStatement", summary = "What came into and left one account of a pool, oldest first, with the balance after each line")
    public StatementView get(@PathParam("id") @Parameter(description = FundDocs.POOL) Id id,
                             @QueryParam("account") @DefaultValue("AVAILABLE") @Parameter(description = "kind of account") AccountKind account,
                             @QueryParam("from") @Parameter(description = "first day, Beijing time", example = "2026-01-01") LocalDate from,
                             @QueryParam("to") @Parameter(description = "last day, included", example = "2026-12-31") LocalDate to,
                             @Valid @BeanParam PageRequest page) {
        return statements.of(id.value(), account, from, to, page);
    }
}
