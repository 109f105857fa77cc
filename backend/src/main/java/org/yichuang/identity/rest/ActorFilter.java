package org.yichuang.identity.rest;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yichuang.identity.IdentityProblem;
import org.yichuang.identity.service.LiveSessions;
import org.yichuang.kernel.actor.Actor;

/** Writes into each request who is asking, from the verified access token; an anonymous request stays "public". */
class ActorFilter {
    @Inject CurrentIdentityAssociation identity;
    @Inject Actor actor;
    @Inject LiveSessions sessions;

    @ServerRequestFilter
    void fill() {
        if (!(identity.getIdentity().getPrincipal() instanceof JsonWebToken token)) return;
        String session = token.getClaim("sid");
        if (session == null || !sessions.isAlive(Long.parseLong(session))) throw IdentityProblem.SESSION_ENDED.refuse();
        actor.isAccount(Long.parseLong(token.getSubject()), token.getClaim("name"));
    }
}
