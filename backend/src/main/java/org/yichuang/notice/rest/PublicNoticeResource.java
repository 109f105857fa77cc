package org.yichuang.notice.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.notice.service.NoticeReading;
import org.yichuang.notice.service.ObjectionFiling;
import org.yichuang.notice.wire.FileObjection;
import org.yichuang.notice.wire.NoticeRow;
import org.yichuang.notice.wire.ObjectionReceipt;
import org.yichuang.notice.wire.PublicNotice;
import org.yichuang.notice.wire.TrackedObjection;

@Path("/api/v1/public")
@Tag(name = "Public notices", description = "Notices and objections for everybody, no account needed")
@PermitAll
public class PublicNoticeResource {
    private static final int LARGEST = 8 << 20;
    private final NoticeReading notices;
    private final ObjectionFiling objections;
    private final BusinessClock clock;

    PublicNoticeResource(NoticeReading notices, ObjectionFiling objections, BusinessClock clock) {
        this.notices = notices;
        this.objections = objections;
        this.clock = clock;
    }

    @GET
    @Path("/notices")
    @Operation(operationId = "listPublicNotices", summary = "Everything that was ever posted, newest first")
    public Page<NoticeRow> list(@Valid @BeanParam PageRequest page) {
        return notices.publicList(page);
    }

    @GET
    @Path("/notices/{id}")
    @Operation(operationId = "getPublicNotice", summary = "One notice as it was posted, how its lines stand, what became of objections")
    public PublicNotice get(@PathParam("id") @Parameter(description = "identifier of the notice") Id id) {
        return notices.publicOne(id.value());
    }

    @POST
    @Path("/notices/{id}/objections")
    @ResponseStatus(201)
    @Operation(operationId = "fileObjection", summary = "Objects to one line; answers with a receipt and the secret to follow it",
            description = "In time before `endsAt`; what comes later is kept as a complaint and blocks nothing. Without a name it is followed as a lead.")
    public RestResponse<ObjectionReceipt> file(
            @PathParam("id") @Parameter(description = "identifier of the notice") Id id,
            @HeaderParam("Idempotency-Key") @Parameter(description = "made up by the caller at random, repeated with every retry") RequestKey key,
            @NotNull @Valid FileObjection body) {
        var receipt = objections.file(id.value(), RequestKey.required(key), body, clock.now());
        return ResponseBuilder.create(Status.CREATED, receipt).header("Cache-Control", "no-store").build();
    }

    @GET
    @Path("/objections/{receiptNo}")
    @Operation(operationId = "trackObjection", summary = "How an objection stands, for whoever holds its receipt number and secret")
    public RestResponse<TrackedObjection> track(@PathParam("receiptNo") @Pattern(regexp = "[0-9A-Za-z-]{1,20}") @Parameter(description = "as on the receipt") String receiptNo,
                                                @HeaderParam("Objection-Secret") @Parameter(description = "as on the receipt") String secret) {
        return ResponseBuilder.ok(objections.track(receiptNo, secret)).header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("/objections/{receiptNo}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "supportObjection", summary = "Sends a file that shows what was said, while the objection is open",
            description = "One whole file of at most 8 MB (PDF or photograph, told by its content), ten at most. It is kept sealed "
                    + "and read by the handler alone; its own name is not kept. The same file sent again changes nothing.")
    public RestResponse<TrackedObjection> support(
            @PathParam("receiptNo") @Pattern(regexp = "[0-9A-Za-z-]{1,20}") @Parameter(description = "as on the receipt") String receiptNo,
            @HeaderParam("Objection-Secret") @Parameter(description = "as on the receipt") String secret,
            @NotNull @Size(min = 1, max = LARGEST) byte[] content) {
        return ResponseBuilder.ok(objections.support(receiptNo, secret, content)).header("Cache-Control", "no-store").build();
    }
}
