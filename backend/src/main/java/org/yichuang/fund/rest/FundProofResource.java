package org.yichuang.fund.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yichuang.fund.service.ProofService;
import org.yichuang.fund.service.ProofView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/fund-proofs")
@Tag(name = "Books", description = "Journals, statements, trial balance and the proof of the books")
public class FundProofResource {
    private final ProofService service;

    FundProofResource(ProofService service) {
        this.service = service;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.FINANCE_APPROVER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "proveBooks", summary = "Proves the books now: sums, orphans, duplicates, balances against journals, limits; the result is kept")
    public RestResponse<ProofView> run(@HeaderParam("Idempotency-Key") @Parameter(description = FundDocs.KEY) RequestKey key) {
        var view = service.run(RequestKey.required(key));
        return ResponseBuilder.<ProofView>created(URI.create("/api/v1/fund-proofs/" + view.id())).entity(view).build();
    }

    @GET
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "listFundProofs", summary = "Proofs, newest first; ask for one to see its faults")
    public Page<ProofView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    @Operation(operationId = "getFundProof", summary = "One proof with its faults")
    public ProofView get(@PathParam("id") @Parameter(description = "identifier of the proof") Id id) {
        return service.get(id.value());
    }
}
