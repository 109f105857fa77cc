package org.yichuang.identity.rest;

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
import jakarta.ws.rs.Produces;
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
import org.yichuang.identity.AccountStatus;
import org.yichuang.identity.Role;
import org.yichuang.identity.service.AccountAdministration;
import org.yichuang.identity.service.AccountDetail;
import org.yichuang.identity.service.AccountQueries;
import org.yichuang.identity.service.AccountRow;
import org.yichuang.identity.service.GrantAdministration;
import org.yichuang.identity.service.HandedOver;
import org.yichuang.identity.service.NewAccount;
import org.yichuang.identity.service.NewGrant;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;

@Path("/api/v1/accounts")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
public class AccountAdministrationResource {
    private final AccountAdministration service;
    private final GrantAdministration grants;
    private final AccountQueries queries;

    AccountAdministrationResource(AccountAdministration service, GrantAdministration grants, AccountQueries queries) {
        this.service = service;
        this.grants = grants;
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "Accounts with a role in the administrator's region, and those without any role; the newest first")
    public Page<AccountRow> list(@QueryParam("q") @Size(max = 60) @Parameter(description = "part of the login name or the name") String q,
                                 @QueryParam("status") @Parameter(description = "whether it may sign in") AccountStatus status,
                                 @BeanParam @Valid PageRequest page) {
        return queries.list(q, status, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAccount", summary = "One account with its roles, also those that ended")
    public AccountDetail get(@PathParam("id") Id id) {
        return queries.get(id);
    }

    @POST
    @Path("/handed-over")
    @Operation(operationId = "handOverAccount", summary = "Make an account for somebody else",
            description = "Answers with a start password, shown this once, that is good for choosing another only.")
    @APIResponse(responseCode = "201", description = "made",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HandedOver.class)))
    public RestResponse<HandedOver> handOver(@NotNull @Valid NewAccount body) {
        var made = service.handOver(body);
        return RestResponse.ResponseBuilder.<HandedOver>created(URI.create("/api/v1/accounts/" + made.account().id())).entity(made)
                .header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("/{id}/grants")
    @Operation(operationId = "grantRole", summary = "Give a role in a division or for an organisation", description = "Not to oneself and not beyond the own region.")
    public AccountDetail grant(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid NewGrant body) {
        return grants.grant(id, expected, body);
    }

    @POST
    @Path("/{id}/grants/{grantId}/end")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "endGrant", summary = "Take a role back")
    public AccountDetail end(@PathParam("id") Id id, @PathParam("grantId") Id grantId, @HeaderParam("If-Match") IfMatch expected) {
        return grants.end(id, grantId, expected);
    }

    @POST
    @Path("/{id}/lock")
    @Operation(operationId = "lockAccount", summary = "Block an account until it is unlocked; every session ends")
    public AccountDetail lock(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid AdministrationReason body) {
        return service.lock(id, expected, body.reason());
    }

    @POST
    @Path("/{id}/unlock")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "unlockAccount", summary = "Open an account that was blocked, or locked by wrong passwords")
    public AccountDetail unlock(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected) {
        return service.unlock(id, expected);
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closeAccount", summary = "Close an account for good; its roles end")
    public AccountDetail close(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected, @NotNull @Valid AdministrationReason body) {
        return service.close(id, expected, body.reason());
    }

    @POST
    @Path("/{id}/start-password")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "drawStartPassword", summary = "A new start password for somebody who forgot the own; shown this once")
    public RestResponse<HandedOver> startPassword(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected) {
        return RestResponse.ResponseBuilder.ok(service.newStartPassword(id, expected)).header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("/{id}/second-factor-reset")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "resetSecondFactor", summary = "Take away the authenticator of somebody who lost it")
    public AccountDetail resetSecondFactor(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected) {
        return service.resetSecondFactor(id, expected);
    }

    @POST
    @Path("/{id}/sign-out")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "signOutAccount", summary = "End every session of an account")
    public AccountDetail signOut(@PathParam("id") Id id, @HeaderParam("If-Match") IfMatch expected) {
        return service.signOut(id, expected);
    }
}
