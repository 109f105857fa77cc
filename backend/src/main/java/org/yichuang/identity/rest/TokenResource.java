package org.yichuang.identity.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yichuang.identity.TryLimit;
import org.yichuang.identity.domain.SignInSession;
import org.yichuang.identity.service.AccountService;
import org.yichuang.identity.service.IssuedTokens;
import org.yichuang.identity.service.SignInService;
import org.yichuang.identity.service.TryLimits;

@Path("/api/v1/tokens")
@Tag(name = "Tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
    private static final String COOKIE = "yichuang-refresh";
    private final SignInService service;
    private final AccountService accounts;
    private final TryLimits limits;

    TokenResource(SignInService service, AccountService accounts, TryLimits limits) {
        this.service = service;
        this.accounts = accounts;
        this.limits = limits;
    }

    @POST
    @PermitAll
    @TryLimit(TryLimit.Kind.SIGN_IN_ADDRESS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "signIn", summary = "Sign in",
            description = "Answers with an access token for ten minutes and sets a refresh cookie. Five wrong passwords or codes lock the account "
                    + "for a quarter of an hour. An account with a second factor is asked for `code` by the problem `second-factor-needed`.")
    @APIResponse(responseCode = "201", description = "signed in", content = @Content(schema = @Schema(implementation = SignedIn.class)))
    public RestResponse<SignedIn> signIn(@NotNull @Valid SignIn body) {
        limits.count(TryLimit.Kind.SIGN_IN_NAME, body.loginName().toLowerCase(Locale.ROOT));
        return answer(service.signIn(body.loginName(), body.password(), body.code()).orThrow());
    }

    @POST
    @Path("/rotation")
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "rotateTokens", summary = "A new pair of tokens for the refresh cookie",
            description = "Each refresh token is good for one rotation; one that is used again later ends the session. A session ends after 30 idle minutes.")
    @APIResponse(responseCode = "201", description = "renewed", content = @Content(schema = @Schema(implementation = SignedIn.class)))
    @APIResponse(responseCode = "401", description = "no session to renew")
    public RestResponse<SignedIn> rotate(@CookieParam(COOKIE) String refresh) {
        return answer(service.rotate(refresh).orThrow());
    }

    @DELETE
    @Path("/current")
    @PermitAll
    @Operation(operationId = "signOut", summary = "Sign out on this device")
    @APIResponse(responseCode = "204", description = "signed out")
    public RestResponse<Void> signOut(@CookieParam(COOKIE) String refresh) {
        service.signOut(refresh);
        return gone();
    }

    @DELETE
    @Authenticated
    @WhileLimited
    @Operation(operationId = "signOutEverywhere", summary = "Sign out on all devices")
    @APIResponse(responseCode = "204", description = "signed out")
    public RestResponse<Void> signOutEverywhere() {
        service.signOutEverywhere();
        return gone();
    }

    private RestResponse<SignedIn> answer(IssuedTokens tokens) {
        var body = new SignedIn(tokens.access(), tokens.expiresAt(), accounts.view(tokens.accountId()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .cookie(cookie(tokens.refresh(), (int) SignInSession.LONGEST.toSeconds())).header("Cache-Control", "no-store").build();
    }

    private static RestResponse<Void> gone() {
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT).cookie(cookie("", 0)).build();
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE).value(value).path("/api/v1/tokens").httpOnly(true).secure(true)
                .sameSite(NewCookie.SameSite.STRICT).maxAge(seconds).build();
    }
}
