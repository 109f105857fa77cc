package org.yichuang.notice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.notice.service.NoticeReading;
import org.yichuang.notice.wire.NoticeRow;
import org.yichuang.notice.wire.NoticeView;
import org.yichuang.notice.wire.Words;

@Path("/api/v1/notices")
@Tag(name = "Notices", description = "Publicity of what an office intends to decide")
public class NoticeResource {
    private final NoticeReading notices;

    NoticeResource(NoticeReading notices) {
        this.notices = notices;
    }

    @GET
    @RolesAllowed({Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.AUDITOR, Role.DEPARTMENT_OFFICER,
            Role.OBSERVER})
    @Operation(operationId = "listNotices", summary = "Notices in the caller's reach, drafts too, newest first")
    public Page<NoticeRow> list(@Valid @BeanParam PageRequest page) {
        return notices.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.AUDITOR, Role.DEPARTMENT_OFFICER,
            Role.OBSERVER})
    @Operation(operationId = "getNotice", summary = "One notice with its lines")
    public NoticeView get(@PathParam("id") @Parameter(description = "identifier of the notice") Id id) {
        return notices.get(id.value());
    }

    @POST
    @Path("/{id}/posting")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD})
    @Operation(operationId = "postNotice", summary = "Posts a draft: freezes its lines under a digest and counts its days")
    public NoticeView post(@PathParam("id") @Parameter(description = "identifier of the notice") Id id,
                           @HeaderParam("If-Match") @Parameter(description = "ETag of the notice") IfMatch expected) {
        return notices.post(id.value(), IfMatch.required(expected));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.BUREAU_LEAD)
    @Operation(operationId = "withdrawNotice", summary = "Takes a notice back with a published reason; its lines stop with it")
    public NoticeView withdraw(@PathParam("id") @Parameter(description = "identifier of the notice") Id id,
                               @HeaderParam("If-Match") @Parameter(description = "ETag of the notice") IfMatch expected,
                               @NotNull @Valid Words body) {
        return notices.withdraw(id.value(), IfMatch.required(expected), body.words());
    }
}
