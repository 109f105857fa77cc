package org.yichuang.document.rest;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.document.service.DocumentService;
import org.yichuang.kernel.id.Id;

@Path("/api/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class DocumentResource {
    private static final int LARGEST_PIECE = 8 << 20;
    private final DocumentService service;

    DocumentResource(DocumentService service) {
        this.service = service;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "announceDocument", summary = "Announce a file before sending it in pieces")
    @APIResponse(responseCode = "201", description = "announced", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public RestResponse<DocumentView> announce(@NotNull @Valid AnnounceDocument body) {
        var view = DocumentView.of(service.announce(body.name(), body.size()));
        return RestResponse.ResponseBuilder.<DocumentView>created(URI.create("/api/v1/documents/" + view.id())).entity(view).build();
    }

    @PATCH
    @Path("/{id}/content")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "sendDocumentPiece", summary = "Send the next piece of a file",
            description = "A piece begins where the last one ended; after an interruption read `received` and go on from there. "
                    + "At most 8 MB a piece. The last piece completes the file: its kind is told by its content, its SHA-256 is taken.")
    public DocumentView send(@PathParam("id") Id id,
                             @HeaderParam("Upload-Offset") @NotNull @Min(0) @Max(1L << 40) @Parameter(description = "first byte of this piece") Long offset,
                             @NotNull @Size(min = 1, max = LARGEST_PIECE) byte[] piece) {
        return DocumentView.of(service.take(id.value(), offset, piece));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDocument", summary = "A file's name, kind, size and how much has arrived")
    public DocumentView get(@PathParam("id") Id id) {
        return DocumentView.of(service.readable(id.value()));
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "getDocumentContent", summary = "The file itself")
    @APIResponse(responseCode = "200", description = "the bytes, under the kind told by the content",
            content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") Id id) {
        var document = service.readable(id.value());
        InputStream content = service.content(document);
        var name = URLEncoder.encode(document.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, document.mediaType()).header("Content-Length", document.size())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "private, no-store").build();
    }
}
