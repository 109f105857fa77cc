package org.yichuang.identity.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.identity.TryLimit;
import org.yichuang.identity.service.AccountService;
import org.yichuang.identity.service.AccountView;
import org.yichuang.identity.service.PasswordChange;

@Path("/api/v1/accounts")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {
    private final AccountService service;
    private final PasswordChange passwords;

    AccountResource(AccountService service, PasswordChange passwords) {
        this.service = service;
        this.passwords = passwords;
    }

    @POST
    @PermitAll
    @TryLimit(TryLimit.Kind.SIGN_UP)
    @Operation(operationId = "createAccount", summary = "Make an account for oneself", description = "It can do nothing yet: roles are granted by others.")
    @APIResponse(responseCode = "201", description = "made", content = @Content(schema = @Schema(implementation = AccountView.class)))
    public RestResponse<AccountView> create(@NotNull @Valid CreateAccount body) {
        var view = service.view(service.create(body.loginName(), body.name().strip(), body.password()));
        return RestResponse.ResponseBuilder.<AccountView>created(URI.create("/api/v1/accounts/me")).entity(view).build();
    }

    @GET
    @Path("/me")
    @Authenticated
    @WhileLimited
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "getOwnAccount", summary = "Who am I, and what may I do where")
    public AccountView me() {
        return service.me();
    }

    @PUT
    @Path("/me/password")
    @Authenticated
    @WhileLimited
    @Operation(operationId = "changePassword", summary = "Choose another password", description = "Ends every session, this one too.")
    @APIResponse(responseCode = "204", description = "changed; sign in again")
    public void changePassword(@NotNull @Valid ChangePassword body) {
        passwords.change(body.oldPassword(), body.newPassword());
    }
}
