package org.yichuang.identity.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yichuang.identity.IdentityProblem;
import org.yichuang.identity.SecondFactor;
import org.yichuang.identity.service.LiveSessions;
import org.yichuang.identity.service.RequestProof;
import org.yichuang.kernel.actor.Actor;

/** Writes into each request who is asking, from the verified access token; an anonymous request stays "public". */
class ActorFilter {
    @Inject CurrentIdentityAssociation identity;
    @Inject Actor actor;
    @Inject LiveSessions sessions;
    @Inject RequestProof proof;

    @ServerRequestFilter
    @Priority(Priorities.AUTHENTICATION)
    void fill(ContainerRequestContext request, ResourceInfo operation) {
        var token = token(operation);
        if (token == null) return;
        String session = token.getClaim("sid");
        var live = session == null ? null : sessions.find(Long.parseLong(session)).orElse(null);
        if (live == null && isOpenToAll(operation)) return;
        if (live == null) throw IdentityProblem.SESSION_ENDED.refuse();
        var limit = sessions.limitOf(live);
        if (limit != null && !operation.getResourceMethod().isAnnotationPresent(WhileLimited.class)) {
            // What everybody may do without signing in is done as nobody.
            if (isOpenToAll(operation)) return;
            throw limit.refuse();
        }
        proof.came(request.getHeaderString(SecondFactor.HEADER), Long.parseLong(session));
        actor.isAccount(live.accountId(), token.getClaim("name"));
    }

    /** Null for nobody. What is open to all takes no offence at a token that has expired: signing out must work then, too. */
    private JsonWebToken token(ResourceInfo operation) {
        try {
            return identity.getIdentity().getPrincipal() instanceof JsonWebToken token ? token : null;
        } catch (AuthenticationFailedException expired) {
            if (isOpenToAll(operation)) return null;
            throw expired;
        }
    }

    private static boolean isOpenToAll(ResourceInfo operation) {
        return operation.getResourceMethod().isAnnotationPresent(PermitAll.class) || operation.getResourceClass().isAnnotationPresent(PermitAll.class);
    }
}
