package org.yichuang.conduct.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.conduct.ListingKind;
import org.yichuang.conduct.ListingStatus;
import org.yichuang.conduct.service.ListingImport;
import org.yichuang.conduct.service.ListingQueries;
import org.yichuang.conduct.service.ListingService;
import org.yichuang.conduct.wire.EnterListing;
import org.yichuang.conduct.wire.ImportPreview;
import org.yichuang.conduct.wire.ImportResult;
import org.yichuang.conduct.wire.ListingView;
import org.yichuang.conduct.wire.RemoveListing;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.words.Language;

@Path("/api/v1/credit-listings")
@Tag(name = "Credit listings", description = "Decisions of authorities on the two credit lists, and the bureau's attention list for filed bodies")
@RolesAllowed({Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER,
    Role.AUDITOR})
public class CreditListingResource {
    private final ListingService service;
    private final ListingImport imports;
    private final ListingQueries queries;

    CreditListingResource(ListingService service, ListingImport imports, ListingQueries queries) {
        this.service = service;
        this.imports = imports;
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "listCreditListings", summary = "Listings within the caller's reach, past ones too, newest first")
    public Page<ListingView> list(@QueryParam("organisationId") @Parameter(description = "of one organisation") Id organisationId,
                                  @QueryParam("kind") @Parameter(description = "on one list") ListingKind kind,
                                  @QueryParam("status") @Parameter(description = "still listed or removed") ListingStatus status, @BeanParam @Valid PageRequest page) {
        return queries.list(organisationId == null ? null : organisationId.value(), kind, status, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCreditListing", summary = "One listing with its documents")
    public ListingView get(@PathParam("id") Id id) {
        return queries.get(id.value());
    }

    @POST
    @RolesAllowed({Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "enterCreditListing", summary = "Enter a decision that puts an organisation on a list",
            description = "The statutory lists take registered bodies and are entered by the bureau. Filed bodies go on the attention list, which a township may enter too.")
    @APIResponse(responseCode = "201", description = "entered", content = @Content(schema = @Schema(implementation = ListingView.class)))
    public RestResponse<ListingView> enter(@HeaderParam("Idempotency-Key") RequestKey key, @NotNull @Valid EnterListing body) {
        var view = service.enter(key, body);
        return RestResponse.ResponseBuilder.<ListingView>created(URI.create("/api/v1/credit-listings/" + view.id())).entity(view).build();
    }

    @POST
    @Path("/{id}/removal")
    @RolesAllowed({Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "removeCreditListing", summary = "Enter the decision that takes it off the list; terms after removal count from its day")
    public ListingView remove(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @HeaderParam("Idempotency-Key") RequestKey key,
                              @NotNull @Valid RemoveListing body) {
        return service.remove(id.value(), expected, key, body);
    }

    @POST
    @Path("/import-previews")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "previewCreditListingImport", summary = "Send a CSV file and see what it would enter; nothing is entered",
            description = "Columns: 统一社会信用代码或备案编号, 名单, 决定机关, 文号, 列入日期, 事由 (or their English headings), UTF-8 or GB18030, at most 1,000 rows.")
    public ImportPreview preview(@HeaderParam("Accept-Language") @Parameter(hidden = true) String language, @NotNull @Size(min = 1) byte[] file) {
        return imports.preview(file, Language.accepted(language));
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "importCreditListings", summary = "Enter all rows of a CSV file, or none while one has a fault",
            description = "The refusal's `facts.rows` name every faulty row with column, value and what to do.")
    public ImportResult enterAll(@HeaderParam("Accept-Language") @Parameter(hidden = true) String language, @HeaderParam("Idempotency-Key") RequestKey key,
                                 @NotNull @Size(min = 1) byte[] file) {
        return imports.enter(key, file, Language.accepted(language));
    }
}
