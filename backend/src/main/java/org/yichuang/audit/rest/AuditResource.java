package org.yichuang.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.audit.service.AuditChain;
import org.yichuang.audit.service.AuditDetail;
import org.yichuang.audit.service.AuditFilter;
import org.yichuang.audit.service.AuditQueries;
import org.yichuang.audit.service.AuditView;
import org.yichuang.audit.service.ChainProof;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

/** The record stands below the roles, so the role's name stands here as a word. */
@Path("/api/v1/audit-entries")
@Tag(name = "Audit", description = "The record of what happened")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("AUDITOR")
public class AuditResource {
    private final AuditQueries queries;
    private final AuditChain chain;

    AuditResource(AuditQueries queries, AuditChain chain) {
        this.queries = queries;
        this.chain = chain;
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "What happened in the auditor's region, the newest first; without what is not public")
    public Page<AuditView> list(@BeanParam @Valid AuditFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAuditEntry", summary = "One row with what is not public; the reading is recorded")
    public AuditDetail get(@PathParam("id") Id id) {
        return queries.get(id);
    }

    @GET
    @Path("/proof")
    @Operation(operationId = "proveAudit", summary = "Examine the whole chain",
            description = "Finds rows that were altered, removed or put in another order. With a number and hash noted earlier it also finds a cut-off end.")
    public ChainProof prove(@QueryParam("notedNumber") @Min(1) @Parameter(description = "number of a link noted earlier") Long number,
                            @QueryParam("notedHash") @Pattern(regexp = "[0-9a-f]{64}") @Parameter(description = "its hash") String hash) {
        return chain.verify(number == null || hash == null ? null : new AuditChain.Noted(number, hash));
    }
}
