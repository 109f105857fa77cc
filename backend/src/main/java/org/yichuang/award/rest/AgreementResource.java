package org.yichuang.award.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.award.AgreementStatus;
import org.yichuang.award.service.AgreementReading;
import org.yichuang.award.service.AgreementSigning;
import org.yichuang.award.service.EntryIntoForce;
import org.yichuang.award.service.Optimising;
import org.yichuang.award.wire.AcceptAgreement;
import org.yichuang.award.wire.AgreementRow;
import org.yichuang.award.wire.AgreementView;
import org.yichuang.award.wire.AwardWords;
import org.yichuang.award.wire.ConfirmAgreement;
import org.yichuang.award.wire.DecideRevision;
import org.yichuang.award.wire.ProposeRevision;
import org.yichuang.award.wire.UploadScan;
import org.yichuang.identity.Role;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/agreements")
@Tag(name = "Agreements", description = "What is agreed with those who were awarded a grant, until it is in force")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class AgreementResource {
    private final AgreementReading reading;
    private final AgreementSigning signing;
    private final Optimising optimising;
    private final EntryIntoForce entry;

    AgreementResource(AgreementReading reading, AgreementSigning signing, Optimising optimising, EntryIntoForce entry) {
        this.reading = reading;
        this.signing = signing;
        this.optimising = optimising;
        this.entry = entry;
    }

    @GET
    @Operation(operationId = "listAgreements", summary = "Agreements the caller may see, the first to be signed first")
    public Page<AgreementRow> list(@QueryParam("status") AgreementStatus status, @QueryParam("callId") Id callId,
                                   @QueryParam("open") @DefaultValue("false") @Parameter(description = "only those not in force yet and not over") boolean open,
                                   @BeanParam @Valid PageRequest page) {
        return reading.list(status, callId == null ? null : callId.value(), open, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAgreement", summary = "An agreement with its plan, parts, parties and what was signed")
    public AgreementView get(@PathParam("id") Id id) {
        return reading.get(id.value());
    }

    @POST
    @Path("/{id}/revisions")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY})
    @Operation(operationId = "proposeRevision", summary = "Optimise the plan before signing; the amount may only go down",
            description = "The budget keeps the rules of the call. An officer sees the differences and accepts or sends back.")
    public AgreementView propose(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid ProposeRevision body) {
        return optimising.propose(id.value(), expected, body);
    }

    @POST
    @Path("/{id}/revisions/decision")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "decideRevision", summary = "Accept the optimised plan or send it back; a smaller amount frees the difference in the pool")
    public AgreementView decide(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                                @NotNull @Valid DecideRevision body) {
        return optimising.decide(id.value(), expected, key, body.accepted(), body.words());
    }

    @POST
    @Path("/{id}/text")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "issueAgreement", summary = "Fix the text: a PDF with its SHA-256 goes out to be signed")
    public AgreementView issue(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key) {
        return signing.issue(id.value(), expected, key);
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "reopenAgreement", summary = "Back to the draft; what was confirmed counted for the old text alone")
    public AgreementView reopen(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid AwardWords body) {
        return signing.reopen(id.value(), expected, body.words());
    }

    @POST
    @Path("/{id}/scan")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.HOST_SIGNATORY})
    @Operation(operationId = "uploadSignedAgreement", summary = "The signed and stamped paper comes back as a scan")
    public AgreementView scan(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid UploadScan body) {
        return signing.scan(id.value(), expected, body.documentId().value());
    }

    @POST
    @Path("/{id}/confirmations")
    @RolesAllowed({Role.APPLICANT_OWNER, Role.HOST_SIGNATORY})
    @Operation(operationId = "confirmAgreement", summary = "A party confirms the text in the system, instead of paper",
            description = "Who, when and to which text by its hash is kept. This is a confirmation record; it is no electronic signature in law.")
    public AgreementView confirm(@PathParam("id") Id id, @HeaderParam("Idempotency-Key") RequestKey key,
                                 @HeaderParam(SecondFactor.HEADER) @Parameter(description = "a fresh one-time code, where second factors are required") String code,
                                 @NotNull @Valid ConfirmAgreement body) {
        return signing.confirm(id.value(), key, body.party(), body.sha256());
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "acceptAgreement", summary = "What was signed is in order: the agreement is in force, the money committed, the project begins",
            description = "The gates of both organisations are asked once more. Confirmations in the system are accepted by the bureau lead, who confirms for the "
                    + "bureau; a stamped scan by an officer as well.")
    public AgreementView accept(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                                @HeaderParam(SecondFactor.HEADER) @Parameter(description = "a fresh one-time code, where second factors are required") String code,
                                @NotNull @Valid AcceptAgreement body) {
        return entry.accept(id.value(), expected, key, body);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "returnAgreement", summary = "What was signed is not in order: it goes back to be signed again")
    public AgreementView sendBack(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid AwardWords body) {
        return signing.sendBack(id.value(), expected, body.words());
    }
}
